import { createHash } from 'node:crypto';
import type { CorpusRecord } from '../write.js';
import type { CountRecord } from './counts.js';

/** The key of the record of a corpus. It sorts before all templates, because `escapeKey` escapes `!`. */
export const CORPUS_KEY = '!corpus';

/**
 * One document's part of the record. The hash of its text is split into numbers that are added up, so that the sum depends
 * neither on the order of the documents nor on how the corpus was split, but does depend on duplicates.
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

/** Number of 32-bit words of a SHA-256 hash; sums of two million such words are exact in a double. */
const WORDS = 8;
