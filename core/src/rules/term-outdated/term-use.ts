import type { OutdatedForm, OutdatedTerm } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';

/** A use of a term about the present, so that only the date of the draft decides whether it is outdated. */
export interface TermUse {
  /** The span in the paragraph. */
  readonly span: Span;
  readonly form: OutdatedForm;
  readonly term: OutdatedTerm;
}
