import type { PlacedSentence } from './pair-sentences.js';

/** Consecutive sentences of one or more paragraphs, from the first to the last. */
export interface Passage {
  readonly from: PlacedSentence;
  readonly to: PlacedSentence;
}
