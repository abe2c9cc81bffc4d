// All thresholds for candidates of the lexicon.

/** In UTF-16 units. */
interface LengthRange {
  readonly least: number;
  readonly most: number;
}

/** Number of documents that must contain a phrase. */
export const MIN_DOCUMENTS = 3;

/** Length of a fixed phrase, including marks between its members. */
export const PHRASE_LENGTHS: LengthRange = { least: 4, most: 18 };

/** Factor by which a phrase must be more frequent in counted documents than in the contrast. */
export const MIN_LIFT = 3;

/** Largest share of a phrase's documents with the same character before, or after, it. */
export const MAX_NEIGHBOUR = 0.7;

/** Shares of its occurrences that must open a clause, and close one. */
export const MIN_OPENING = 0.1;
export const MIN_CLOSING = 0.2;

/** Most occurrences per document that contains it: a subject is repeated within a document, a cliché is not. */
export const MAX_BURST = 4;

/** Lengths of the words around the gap of a frame, and of the gap. */
export const HEAD_LENGTHS: LengthRange = { least: 1, most: 4 };
export const TAIL_LENGTHS: LengthRange = { least: 2, most: 10 };
export const GAP_LENGTHS: LengthRange = { least: 1, most: 16 };

/** Documents and different fillings of a frame, and the share of its tail's documents that contain the frame. */
export const MIN_FRAME_DOCUMENTS = 4;
export const MIN_FILLINGS = 3;
export const MIN_FRAME_SHARE = 0.3;

/** Documents of a degree adverb, and the share of its occurrences before a verb. */
export const MIN_ADVERB_DOCUMENTS = 20;
export const MIN_VERB_SHARE = 0.3;

/** Documents of a verb after such an adverb. */
export const MIN_INTENSIFIED_DOCUMENTS = 5;

/** Documents shorter than this, in UTF-16 units, are ignored for rates. */
export const MIN_RATED_LENGTH = 1500;
