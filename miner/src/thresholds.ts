// Every number that decides what becomes a snippet; `THRESHOLDS` is written into the output.

/** Clauses in a row that are counted as one template. */
export const MAX_SHARED_CLAUSES = 4;

/** UTF-16 units of a stock sentence; beyond that nobody wants someone else's. */
export const MAX_LENGTH = 120;

/** Documents that a template must stand in, unless it opens a sentence whose words give it a role. */
export const MIN_DOCUMENTS = 2;

/** Documents for what stands in quotation marks: two reports of one place share their clichés. */
export const MIN_QUOTED_DOCUMENTS = 4;

/**
 * Documents of a corpus from which on no template of one is kept, and those of common roles must stand in one more: two
 * reports of one place prove little.
 */
export const LARGE_CORPUS = 20;

/** Chinese characters outside slots; whole sentences of many documents (谢谢大家！) may be shorter. */
export const MIN_LENGTH = 6;

/** Documents of a frame with a subject: 深化{topic}改革. */
export const MIN_FRAME_DOCUMENTS = 6;

/** Documents of a subject that is offered, and how many such subjects a frame must have. */
export const MIN_TOPIC_DOCUMENTS = 2;
export const MIN_TOPICS = 3;

/** Chinese characters of a frame beside its subject. */
export const MIN_FRAME_LENGTH = 4;

/** Share of a part's documents in which the whole stands, from which on the part is not offered by itself. */
export const PART_SHARE = 0.75;

/** All of them, for the record of a corpus. */
export const THRESHOLDS = {
  MAX_SHARED_CLAUSES,
  MAX_LENGTH,
  MIN_DOCUMENTS,
  MIN_QUOTED_DOCUMENTS,
  LARGE_CORPUS,
  MIN_LENGTH,
  MIN_FRAME_DOCUMENTS,
  MIN_TOPIC_DOCUMENTS,
  MIN_TOPICS,
  MIN_FRAME_LENGTH,
  PART_SHARE,
};
