import type { PlacedSentence } from './pair-sentences.js';

/** Sentences in a row, of one paragraph or several. */
export interface Passage {
  readonly from: PlacedSentence;
  readonly to: PlacedSentence;
}
