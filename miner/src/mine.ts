import { createHash } from 'node:crypto';
import { mapDocument, type Tally } from './map.js';
import { rankTemplates } from './rank.js';
import { mergeTallies } from './reduce.js';
import { type OutputFile, writeSnippets } from './write.js';

/** Mines the texts of a corpus. The same texts, in any order, give the same files to the byte. */
export function mineTexts(texts: Iterable<string>): readonly OutputFile[] {
  let tally: Tally = new Map();
  const digests: string[] = [];
  for (const text of texts) {
    tally = mergeTallies(tally, mapDocument(text));
    digests.push(createHash('sha256').update(text).digest('hex'));
  }
  const digest = createHash('sha256').update(digests.sort().join('\n')).digest('hex');
  return writeSnippets(rankTemplates(tally), { documents: digests.length, digest });
}
