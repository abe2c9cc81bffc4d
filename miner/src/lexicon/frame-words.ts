import { type Grams, gramText } from '../grams.js';
import { HEAD_LENGTHS, MAX_NEIGHBOUR, MIN_FRAME_DOCUMENTS, TAIL_LENGTHS } from './limits.js';
import { isSubject } from './subjects.js';

/** Words that may end a frame. */
export interface Tails {
  readonly texts: readonly string[];
  readonly documents: readonly number[];
  /** Numbers by text. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Words of one character that may open a frame; other single characters are parts of words. */
const PREPOSITIONS = new Set('以为把将让使在从对向与用由');

/** Share of its occurrences that must open a clause for a longer word to open a frame. */
const MIN_HEAD_OPENING = 0.2;

/** Documents that must contain a word that opens frames. */
const MIN_HEAD_DOCUMENTS = 8;

/** Words that may begin a frame: prepositions and words that often open clauses. */
export function findHeads(grams: Grams): readonly string[] {
  const heads: string[] = [];
  for (let gram = 0; gram < grams.size; gram += 1) {
    const length = grams.lengths[gram] ?? 0;
    if (length > HEAD_LENGTHS.most) break;
    const text = gramText(grams, gram);
    if (length === 1 ? PREPOSITIONS.has(text) : isHead(grams, gram, text)) heads.push(text);
  }
  return heads;
}

function isHead(grams: Grams, gram: number, text: string): boolean {
  const documents = grams.documents[gram] ?? 0;
  if (documents < MIN_HEAD_DOCUMENTS || !ONLY_HAN.test(text)) return false;
  const opening = (grams.opening[gram] ?? 0) / (grams.occurrences[gram] ?? 1);
  const right = grams.rightDocuments[gram] ?? 0;
  return opening >= MIN_HEAD_OPENING && right <= documents * MAX_NEIGHBOUR;
}

/** Share of its occurrences that must close a clause for a word to close a frame. */
const MIN_TAIL_CLOSING = 0.4;

/** Words that may end a frame: they mostly close clauses, and no single character usually precedes them. */
export function findTails(grams: Grams): Tails {
  const texts: string[] = [];
  const documents: number[] = [];
  for (let gram = 0; gram < grams.size; gram += 1) {
    const length = grams.lengths[gram] ?? 0;
    if (length < TAIL_LENGTHS.least || length > TAIL_LENGTHS.most) continue;
    if (!isTail(grams, gram)) continue;
    const text = gramText(grams, gram);
    if (!ONLY_HAN.test(text) || isSubject(text)) continue;
    texts.push(text);
    documents.push(grams.documents[gram] ?? 0);
  }
  return { texts, documents, numbers: new Map(texts.map((text, index) => [text, index])) };
}

/** 新篇章 */
const ONLY_HAN = /^\p{Script=Han}+$/u;

function isTail(grams: Grams, gram: number): boolean {
  const documents = grams.documents[gram] ?? 0;
  if (documents < MIN_FRAME_DOCUMENTS) return false;
  const closing = (grams.closing[gram] ?? 0) / (grams.occurrences[gram] ?? 1);
  return (
    closing >= MIN_TAIL_CLOSING && (grams.leftDocuments[gram] ?? 0) <= documents * MAX_NEIGHBOUR
  );
}
