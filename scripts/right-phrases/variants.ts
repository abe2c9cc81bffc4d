import { NearMissFinder } from '../../core/src/right-phrases/near-misses.js';
import type { RightPhrases } from '../../core/src/lexicon/types.js';
import { readDictionary } from './dictionary.js';
import { readTexts } from './corpus-counts.js';

/** A form in this many official texts is no slip, even if it resembles a phrase. */
const MIN_DOCUMENTS = 2;

/**
 * The correct forms that resemble a phrase: idioms of another dictionary, words of three characters that look like an idiom with one left out
 * (传家宝), and forms in several official texts. Sorted, separated by spaces.
 */
export function findVariants(
  data: Omit<RightPhrases, 'variants'>,
  root: string,
  idioms: readonly string[],
): string {
  const finder = new NearMissFinder(data);
  const documents = new Map<string, number>();
  for (const text of readTexts(root)) {
    const seen = new Set<string>();
    for (const line of text.split('\n')) {
      for (const { span } of finder.find(line)) seen.add(line.slice(span.start, span.end));
    }
    for (const written of seen) documents.set(written, (documents.get(written) ?? 0) + 1);
  }
  for (const idiom of idioms) {
    if (finder.find(idiom).length > 0) documents.set(idiom, MIN_DOCUMENTS);
  }
  for (const { word } of readDictionary()) {
    if (word.length === 3 && finder.find(word).length > 0) documents.set(word, MIN_DOCUMENTS);
  }
  const variants = [...documents].filter(([, count]) => count >= MIN_DOCUMENTS);
  return variants
    .map(([written]) => written)
    .sort()
    .join(' ');
}
