import { encodePhrases, type Phrase } from '../../../core/src/index.js';
import { findGrams, type Grams, gramText } from '../grams.js';
import { foldText } from '../lexicon/texts.js';
import { LENGTHS, MARKS, MAX_BYTES, MIN_DOCUMENTS, MOST_BEFORE, MOST_BEHIND } from './limits.js';
import { dropFaulty } from './faulty-phrases.js';
import { isOffered } from './offered-phrases.js';
import { findWordEnds } from './word-ends.js';

/**
 * The phrases that several of the texts have, as `encodePhrases` writes them: what a writer begins and may want the rest
 * of. The same texts give the same phrases, in any order.
 */
export function minePhrases(texts: readonly string[]): string {
  const folded = texts.map(foldText).sort();
  const grams = findGrams(
    folded.map((text) => ({ text, kind: 0, counted: true })),
    { minDocuments: MIN_DOCUMENTS, maxLength: LENGTHS.most + 1, marks: MARKS },
  );
  const ends = findWordEnds(folded);
  const phrases: Phrase[] = [];
  for (let gram = 0; gram < grams.size; gram += 1) {
    if (!hasBorders(grams, gram) || !isWhole(grams, gram, ends)) continue;
    const phrase = { text: gramText(grams, gram), documents: grams.documents[gram] ?? 0 };
    if (isOffered(phrase.text)) phrases.push(phrase);
  }
  return fitInto(dropFaulty(phrases), MAX_BYTES);
}

/** Whether enough different units stand before and behind it that it is a phrase by itself. */
function hasBorders(grams: Grams, gram: number): boolean {
  const documents = grams.documents[gram] ?? 0;
  const length = grams.lengths[gram] ?? 0;
  return (
    length >= LENGTHS.least &&
    length <= LENGTHS.most &&
    (grams.leftDocuments[gram] ?? 0) <= documents * MOST_BEFORE &&
    (grams.rightDocuments[gram] ?? 0) <= documents * MOST_BEHIND
  );
}

/** Of whole words in its first place, which is as good as any. The joined texts begin with a unit that is in none of them. */
function isWhole({ starts, lengths }: Grams, gram: number, ends: Uint8Array): boolean {
  const start = (starts[gram] ?? 0) - 1;
  return ends[start] === 1 && ends[start + (lengths[gram] ?? 0)] === 1;
}

/** As many phrases as have room, those that save most first. */
function fitInto(phrases: readonly Phrase[], bytes: number): string {
  let kept = [...phrases].sort((a, b) => useOf(b) - useOf(a) || (a.text < b.text ? -1 : 1));
  let code = encodePhrases(kept);
  while (Buffer.byteLength(code) > bytes) {
    const share = bytes / Buffer.byteLength(code);
    kept = kept.slice(0, Math.floor(kept.length * share * MARGIN));
    code = encodePhrases(kept);
  }
  return code;
}

/** What is left out is shorter than what is kept. */
const MARGIN = 0.99;

/** Characters saved where it is used: two are typed before it can be known. */
function useOf({ text, documents }: Phrase): number {
  return documents * (text.length - 2);
}
