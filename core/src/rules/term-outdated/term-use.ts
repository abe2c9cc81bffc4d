import type { OutdatedForm, OutdatedTerm } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';

/** A form of a term where it is used of the present, so that it depends on the date of the draft alone. */
export interface TermUse {
  /** Within the paragraph. */
  readonly span: Span;
  readonly form: OutdatedForm;
  readonly term: OutdatedTerm;
}
