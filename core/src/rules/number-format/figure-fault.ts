import type { Localized, Severity } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';

/** What a writer does throughout a text: another sign for 〇, a full-width comma between thousands. */
export type Habit = 'zero' | 'comma';

/** A wrongly written number, with offsets in its paragraph. */
export interface FigureFault {
  readonly span: Span;
  readonly message: Localized;
  /** The corrected text; missing where only the writer knows it. */
  readonly right?: string;
  /** Whether `right` holds in every reading, so that the fix is safe. */
  readonly sure?: true;
  readonly severity?: Severity;
  /** Many faults of this kind become one finding. */
  readonly habit?: Habit;
}

/** The fault with the message “20-30%”应当写作“20%—30%”. */
export function toFault(text: string, span: Span, right: string, sure: boolean): FigureFault {
  const written = text.slice(span.start, span.end);
  return {
    span,
    message: { zh: `“${written}”应当写作“${right}”`, en: `"${written}" should be "${right}"` },
    right,
    ...(sure && { sure: true }),
  };
}
