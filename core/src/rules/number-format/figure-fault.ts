import type { Localized, Severity } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';

/** A number that is written wrong, in the offsets of its paragraph. */
export interface FigureFault {
  readonly span: Span;
  readonly message: Localized;
  /** What it should be; none where only the writer knows. */
  readonly right?: string;
  /** Right in every reading. */
  readonly sure?: true;
  readonly severity?: Severity;
  /** Many faults of one kind are one habit of the writer. */
  readonly habit?: 'zero';
}

/** 20-30%应当写作20%—30% */
export function toFault(text: string, span: Span, right: string, sure: boolean): FigureFault {
  const written = text.slice(span.start, span.end);
  return {
    span,
    message: { zh: `“${written}”应当写作“${right}”`, en: `"${written}" should be "${right}"` },
    right,
    ...(sure && { sure: true }),
  };
}
