import type { Span } from '../text/span.js';
import type { TextKind } from './document.js';

/** A year, name, place or number left open. */
export interface Placeholder {
  readonly kind: 'year' | 'blank';
  /** Relative to the paragraph's text: the whole date of a year (20××年×月×日), the signs of a blank. */
  readonly span: Span;
}

/** Signs that may stand for something left open; the scan hands their offsets to `findPlaceholders`. */
export const PLACEHOLDER_SIGNS = '×╳✕xXＸｘ*＊_＿□○〇某';

/** The placeholders of one paragraph. `signs`: ascending offsets of PLACEHOLDER_SIGNS in `text`, never empty. */
export function findPlaceholders(_text: string, _signs: readonly number[], _kind: TextKind): readonly Placeholder[] {
  return [];
}
