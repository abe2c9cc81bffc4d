// Every number that decides what becomes a phrase to continue.

/** Documents that a phrase must stand in. */
export const MIN_DOCUMENTS = 2;

/** UTF-16 units of a phrase; what goes on beyond is cut nowhere in particular and left out. */
export const LENGTHS = { least: 6, most: 39 };

/** What stands inside a phrase beside Chinese characters. */
export const MARKS = '、，“”';

/** Share of a phrase's documents that may have one and the same unit before it, or after it: beyond, it is but a part. */
export const MOST_BEFORE = 0.8;
export const MOST_BEHIND = 0.8;

/** UTF-16 units of a whole clause that a writer's own archive has once. */
export const OWN_LENGTHS = { least: 8, most: 30 };

/** UTF-16 units of phrases that are read for faults: somewhat more than have room in `MAX_BYTES`. */
export const MAX_UNITS = 640_000;

/** Bytes of UTF-8 that the phrases may take together, the most useful first. */
export const MAX_BYTES = 700_000;
