import { createHash } from 'node:crypto';
import { mapDocument, type Tally } from './map.js';
import { NO_REVIEW, rankTemplates, type Review } from './rank.js';
import { mergeTallies } from './reduce.js';
import { type CorpusRecord, type OutputFile, writeSnippets } from './write.js';

/** Mines the texts of a corpus. The same texts, in any order, give the same files to the byte. */
export function mineTexts(
  texts: readonly string[],
  review: Review = NO_REVIEW,
): readonly OutputFile[] {
  let tally: Tally = new Map();
  for (const text of texts) tally = mergeTallies(tally, mapDocument(text));
  return finishMining(tally, { documents: texts.length, digest: digestOf(texts) }, review);
}

/** One digest of many texts, whatever their order. */
export function digestOf(texts: readonly string[]): string {
  const digests = texts.map((text) => createHash('sha256').update(text).digest('hex'));
  return createHash('sha256').update(digests.sort().join('\n')).digest('hex');
}

/** The last step: from what a whole corpus has to the files of the snippets. */
export function finishMining(
  tally: Tally,
  corpus: CorpusRecord,
  review: Review = NO_REVIEW,
): readonly OutputFile[] {
  return writeSnippets(rankTemplates(tally, corpus.documents, review), corpus);
}
