import { NearMissFinder } from '../../core/src/right-phrases/near-misses.js';
import type { RightPhrases } from '../../core/src/lexicon/types.js';
import { readDictionary } from './dictionary.js';
import { readTexts } from './corpus-counts.js';

/** A form in this many official texts is no slip, even if it resembles a phrase. */
const MIN_DOCUMENTS = 2;
/** The length of a short form of a phrase of four characters; one text with it is enough: 高质效. */
const SHORTENED = 3;

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
  const shortened = new Set<string>();
  for (const text of readTexts(root)) {
    const seen = new Set<string>();
    for (const line of text.split('\n')) {
      for (const { span, right } of finder.find(line)) {
        const written = line.slice(span.start, span.end);
        seen.add(written);
        if (written.length === SHORTENED && right.length > SHORTENED) shortened.add(written);
      }
    }
    for (const written of seen) documents.set(written, (documents.get(written) ?? 0) + 1);
  }
  for (const idiom of idioms) {
    if (finder.find(idiom).length > 0) documents.set(idiom, MIN_DOCUMENTS);
  }
  for (const { word } of readDictionary()) {
    if (word.length === 3 && finder.find(word).length > 0) documents.set(word, MIN_DOCUMENTS);
  }
  const variants = [...documents].filter(
    ([written, count]) => count >= MIN_DOCUMENTS || shortened.has(written),
  );
  return variants
    .map(([written]) => written)
    .sort()
    .join(' ');
}
