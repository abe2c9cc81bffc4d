// All thresholds for snippets; `THRESHOLDS` is written into the output.

/** Largest number of consecutive clauses in one template. */
export const MAX_SHARED_CLAUSES = 4;

/** Longest stock sentence in UTF-16 units; nobody reuses longer ones. */
export const MAX_LENGTH = 120;

/** Number of documents that must contain a template, unless it opens a sentence whose words give it a role. */
export const MIN_DOCUMENTS = 2;

/** Number of documents for a template with quotation marks, because two reports of one place share their clichés. */
export const MIN_QUOTED_DOCUMENTS = 4;

/**
 * From this number of documents, a template of a single document is no longer kept, and one of a common role needs one more
 * document, because two reports of one place prove little.
 */
export const LARGE_CORPUS = 20;

/** Fewest Chinese characters outside slots; whole sentences of many documents (谢谢大家！) may be shorter. */
export const MIN_LENGTH = 6;

/** Number of documents for a frame with a subject: 深化{topic}改革. */
export const MIN_FRAME_DOCUMENTS = 6;

/** Number of documents for a subject to be offered, and number of such subjects of a frame. */
export const MIN_TOPIC_DOCUMENTS = 2;
export const MIN_TOPICS = 3;

/** Fewest Chinese characters of a frame outside its subject. */
export const MIN_FRAME_LENGTH = 4;

/** A part is not offered by itself if the whole occurs in this share of the part's documents. */
export const PART_SHARE = 0.75;

/** For the record of a corpus. */
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
