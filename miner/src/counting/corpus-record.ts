import { createHash } from 'node:crypto';
import type { CorpusRecord } from '../write.js';
import type { CountRecord } from './counts.js';

/** What the record of a corpus is counted under: it stands before all templates, none of which begins so (`escapeKey`). */
export const CORPUS_KEY = '!corpus';

/**
 * One document's part in the record. The hash of its text stands there as numbers that are added up, so that neither the order
 * of the documents nor where the corpus was cut shows, and a document that stands there twice does.
 */
export function countDocument(text: string): CountRecord {
  const hash = createHash('sha256').update(text).digest();
  const words = Array.from({ length: WORDS }, (_, word) => [
    String(word),
    hash.readUInt32BE(word * 4),
  ]);
  return { documents: 1, hash: Object.fromEntries(words) as CountRecord };
}

/** The record of a whole corpus. */
export function toCorpusRecord(counts: CountRecord | undefined): CorpusRecord {
  const { documents = 0, hash = {} } = counts ?? {};
  const sums = Object.values(hash).join(' ');
  return {
    documents: Number(documents),
    digest: createHash('sha256').update(sums).digest('hex'),
  };
}

/** Of 32 bits: sums of two million of them are exact. */
const WORDS = 8;
