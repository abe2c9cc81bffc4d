/** A word with how unlikely it is: the negative natural logarithm of its share of all words. */
export interface CostedWord {
  readonly word: string;
  readonly cost: number;
  /** An idiom or set phrase of the dictionary. */
  readonly isIdiom: boolean;
}

/** One level of cost, in nats; core/src/right-phrases/word-list.ts reads the same. */
const LEVEL = 0.5;
const FIRST_SIGN = 35;
const MOST_LEVELS = 44;
/** What is added to the level of an idiom. */
const IDIOM = 45;

/**
 * The words in order of their characters, each as the number of characters it shares with the one before, the others, and its cost. The
 * numbers are one ASCII sign each, from # on.
 */
export function encodeWords(words: readonly CostedWord[]): string {
  let before = '';
  let encoded = '';
  for (const { word, cost, isIdiom } of [...words].sort((a, b) => (a.word < b.word ? -1 : 1))) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared += 1;
    const level = Math.min(MOST_LEVELS, Math.round(cost / LEVEL));
    encoded += toSign(shared) + word.slice(shared) + toSign(isIdiom ? level + IDIOM : level);
    before = word;
  }
  return encoded;
}

function toSign(number: number): string {
  return String.fromCharCode(FIRST_SIGN + number);
}
