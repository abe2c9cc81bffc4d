// All thresholds for mined phrases.

/** Number of documents that must contain a phrase. */
export const MIN_DOCUMENTS = 2;

/** Length of a phrase in UTF-16 units; longer runs would be cut at an arbitrary place and are left out. */
export const LENGTHS = { least: 6, most: 39 };

/** Marks allowed inside a phrase. */
export const MARKS = '、，“”';

/** Largest share of a phrase's documents with the same character before, or after, it: above, it is only a part of a longer phrase. */
export const MAX_SHARE_BEFORE = 0.8;
export const MAX_SHARE_AFTER = 0.8;

/** Length, in UTF-16 units, of a whole clause that a writer's own archive contains once. */
export const OWN_LENGTHS = { least: 8, most: 30 };

/** Total length, in UTF-16 units, of the phrases checked for faults: somewhat more than fit into `MAX_BYTES`. */
export const MAX_UNITS = 640_000;

/** Largest size of all phrases together in UTF-8 bytes; the most useful ones are kept. */
export const MAX_BYTES = 700_000;
