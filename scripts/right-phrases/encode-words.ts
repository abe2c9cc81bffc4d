/** A word with how unlikely it is: the negative natural logarithm of its share of all words. */
export interface CostedWord {
  readonly word: string;
  readonly cost: number;
  /** Idiom, set phrase or other; core/src/right-phrases/word-list.ts names the numbers. */
  readonly kind: number;
}

/** One level of cost, in nats; core/src/right-phrases/word-list.ts reads the same. */
const LEVEL = 0.5;
const FIRST_SIGN = 35;
/** The lowest level and how many there are: 30 levels of three kinds are signs of one byte. */
const FIRST_LEVEL = 7;
const LEVELS = 30;
/** No word adds more characters. */
const MOST_ADDED = 16;
/** U+00A0 to U+07FF take two bytes in UTF-8, Chinese characters three. */
const FIRST_SHORT = 0xa0;
const MOST_SHORT = 0x800 - FIRST_SHORT;

/**
 * The words in order of their characters, in four lines: the characters that are frequent, of which each has a short sign of its own in the next
 * line; the characters of all words that the word before does not share, one word after the other; for each word how many it shares and how many
 * it adds; for each word its cost. A line of one kind is packed better than a mixture.
 */
export function encodeWords(words: readonly CostedWord[]): string {
  let before = '';
  let added = '';
  let lengths = '';
  let levels = '';
  for (const { word, cost, kind } of [...words].sort((a, b) => (a.word < b.word ? -1 : 1))) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared += 1;
    const level = Math.round(cost / LEVEL) - FIRST_LEVEL;
    added += word.slice(shared);
    lengths += toSign(shared * MOST_ADDED + word.length - shared);
    levels += toSign(kind * LEVELS + Math.max(0, Math.min(LEVELS - 1, level)));
    before = word;
  }
  const frequent = findFrequent(added);
  const signs = new Map(
    [...frequent].map((character, rank) => [character, String.fromCharCode(FIRST_SHORT + rank)]),
  );
  const short = Array.from(added, (character) => signs.get(character) ?? character).join('');
  return [frequent, short, lengths, levels].join('\n');
}

/** The most frequent characters, as many as there are short signs, the most frequent first. */
function findFrequent(text: string): string {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, MOST_SHORT)
    .map(([character]) => character)
    .join('');
}

function toSign(number: number): string {
  return String.fromCharCode(FIRST_SIGN + number);
}
