import type { Span } from '../text/span.js';

/** A sign that a line, or a sentence of it, was left over from a web page. */
export interface ResidueCue {
  readonly span: Span;
  /** `line`: the whole paragraph is residue; `sentence`: only the span; `block`: this line and the links after it; `weak`: only beside other residue. */
  readonly reach: 'line' | 'sentence' | 'block' | 'weak';
}

/** Rare characters that stand in every cue; the scan hands their offsets to `findResidueCues`. */
export const RESIDUE_TRIGGERS = '';

/** The cues of one paragraph. `triggers`: ascending offsets of RESIDUE_TRIGGERS in `text`, never empty. */
export function findResidueCues(_text: string, _triggers: readonly number[]): readonly ResidueCue[] {
  return [];
}
