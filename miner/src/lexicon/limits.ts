// Every number that decides what becomes a candidate of the lexicon.

/** UTF-16 units. */
interface LengthRange {
  readonly least: number;
  readonly most: number;
}

/** Documents that a phrase must stand in. */
export const MIN_DOCUMENTS = 3;

/** UTF-16 units of a fixed phrase, marks between its members included. */
export const PHRASE_LENGTHS: LengthRange = { least: 4, most: 18 };

/** How much more frequent a phrase is in documents that count than in the contrast. */
export const MIN_LIFT = 3;

/** Share of the documents of a phrase that one unit before or after it may have. */
export const MAX_NEIGHBOUR = 0.7;

/** Share of its occurrences that open a clause, and that close one. */
export const MIN_OPENING = 0.1;
export const MIN_CLOSING = 0.2;

/** Occurrences in one document that has it: a subject comes back again and again, a cliché does not. */
export const MAX_BURST = 4;

/** Units of the words around the gap of a frame, and of the gap. */
export const HEAD_LENGTHS: LengthRange = { least: 1, most: 4 };
export const TAIL_LENGTHS: LengthRange = { least: 2, most: 10 };
export const GAP_LENGTHS: LengthRange = { least: 1, most: 16 };

/** Documents and different fillings of a frame, and the share of its end's documents that have its beginning too. */
export const MIN_FRAME_DOCUMENTS = 4;
export const MIN_FILLINGS = 3;
export const MIN_FRAME_SHARE = 0.3;

/** Documents of a degree adverb, and the share of its occurrences that a verb follows. */
export const MIN_ADVERB_DOCUMENTS = 20;
export const MIN_VERB_SHARE = 0.3;

/** Documents of a verb with such an adverb. */
export const MIN_INTENSIFIED_DOCUMENTS = 5;

/** Documents shorter than this say nothing of a rate. */
export const MIN_RATED_LENGTH = 1500;
