import {
  ONE_SIGN,
  SIGN_COUNT,
  signOf,
  TWO_SIGNS,
} from '../../core/src/right-phrases/number-signs.js';

/** A word with its cost in nats: the negative natural logarithm of its share of all words. */
export interface CostedWord {
  readonly word: string;
  readonly cost: number;
  /** Idiom, set phrase or other; core/src/right-phrases/word-list.ts names the numbers. */
  readonly kind: number;
}

/** Step between two levels of cost, in nats; core/src/right-phrases/word-list.ts uses the same. */
const LEVEL = 0.5;
/** The lowest level and the number of levels: 30 levels of three kinds fit into one sign. */
const FIRST_LEVEL = 7;
const LEVELS = 30;
/** Upper limit of the characters a word adds to the shared prefix. */
const MAX_ADDED = 16;
/** This many characters are ranked by frequency, the others by code point, which compresses better. */
const RANKED = 2400;

/**
 * Encodes the words by front coding, sorted by the ranks of their characters, in five lines: the characters by rank; the first character of each
 * word after the prefix shared with the word before, as the difference of the two ranks, which is small because of the order; the ranks of the
 * characters after it; the lengths of the shared prefix and of the rest; kind and cost. Separate lines compress better than a mixture.
 */
export function encodeWords(words: readonly CostedWord[]): string {
  const characters = rankCharacters(words);
  const ranks = new Map(Array.from(characters, (character, rank) => [character, rank]));
  const ranked = words
    .map(({ word, cost, kind }) => ({
      signs: Array.from(word, (character) => ranks.get(character) ?? 0),
      kind,
      level: Math.max(0, Math.min(LEVELS - 1, Math.round(cost / LEVEL) - FIRST_LEVEL)),
    }))
    .sort((a, b) => compareRanks(a.signs, b.signs));
  let before: readonly number[] = [];
  let firsts = '';
  let others = '';
  let lengths = '';
  let levels = '';
  for (const { signs, kind, level } of ranked) {
    let shared = 0;
    while (shared < before.length && before[shared] === signs[shared]) shared += 1;
    const [first = 0, ...rest] = signs.slice(shared);
    firsts += toSigns(first - (before[shared] ?? -1) - 1);
    others += rest.map(toSigns).join('');
    lengths += String.fromCharCode(FIRST_LENGTH + shared * MAX_ADDED + rest.length + 1);
    levels += signOf(kind * LEVELS + level);
    before = signs;
  }
  return [characters, firsts, others, lengths, levels].join('\n');
}

/** The character code of the length 0; higher than ASCII is rare. */
const FIRST_LENGTH = 35;

/** The most frequent characters first, then the others by code point. */
function rankCharacters(words: readonly CostedWord[]): string {
  const counts = new Map<string, number>();
  for (const { word } of words) {
    for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const byCount = [...counts]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([character]) => character);
  return [...byCount.slice(0, RANKED), ...byCount.slice(RANKED).sort()].join('');
}

function compareRanks(some: readonly number[], others: readonly number[]): number {
  for (const [at, rank] of some.entries()) {
    const other = others[at] ?? -1;
    if (rank !== other) return rank - other;
  }
  return some.length - others.length;
}

/** Encodes a number in one to three signs; core/src/right-phrases/number-signs.ts decodes it. */
export function toSigns(number: number): string {
  if (number < ONE_SIGN) return signOf(number);
  const rest = number - ONE_SIGN;
  const leads = TWO_SIGNS - ONE_SIGN;
  if (rest < leads * SIGN_COUNT)
    return signOf(ONE_SIGN + Math.floor(rest / SIGN_COUNT)) + signOf(rest % SIGN_COUNT);
  const far = rest - leads * SIGN_COUNT;
  const tail = far % (SIGN_COUNT * SIGN_COUNT);
  return (
    signOf(TWO_SIGNS + Math.floor(far / (SIGN_COUNT * SIGN_COUNT))) +
    signOf(Math.floor(tail / SIGN_COUNT)) +
    signOf(tail % SIGN_COUNT)
  );
}
