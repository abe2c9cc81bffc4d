import { numberOf, readNumbers } from './number-signs.js';

/** Words and phrases, sorted, in one pool of code units, each with its cost. */
export interface WordList {
  readonly size: number;
  /** The units of all words, one after the other. */
  readonly units: Uint16Array;
  /** The index in `units` where each word begins, and the end of the last. */
  readonly starts: Uint32Array;
  /** The cost of each word, the negative natural logarithm of its relative frequency, in steps of `COST_STEP`. */
  readonly levels: Uint8Array;
  /** The kind of each word: `WORD`, `SET_PHRASE` or `IDIOM`. */
  readonly kinds: Uint8Array;
}

/** A word or a mined phrase, which is less certain to be the only correct form. */
export const WORD = 0;
/** A set phrase of a dictionary or of current usage: 招商引资. */
export const SET_PHRASE = 1;
/** An idiom of a dictionary: 峥嵘岁月. */
export const IDIOM = 2;

/** One level of cost, in nats. */
export const COST_STEP = 0.5;
/** The character code of the length 0. */
const FIRST_LENGTH = 35;
/** The lowest level, and the number of levels: one character encodes the kind and the level. */
const FIRST_LEVEL = 7;
const LEVELS = 30;
/** Base of the encoded lengths: no word adds more characters to the prefix that it shares with the previous word. */
const MOST_ADDED = 16;

/** Decodes the five lines that `scripts/right-phrases/encode-words.ts` writes. */
export function decodeWords(encoded: string): WordList {
  const [characters = '', firsts = '', others = '', lengths = '', lastLine = ''] =
    encoded.split('\n');
  const size = lengths.length;
  const starts = new Uint32Array(size + 1);
  const levels = new Uint8Array(size);
  const kinds = new Uint8Array(size);
  for (let word = 0; word < size; word += 1) {
    const length = lengths.charCodeAt(word) - FIRST_LENGTH;
    starts[word + 1] =
      (starts[word] ?? 0) + Math.floor(length / MOST_ADDED) + (length % MOST_ADDED);
    const sign = numberOf(lastLine.charCodeAt(word));
    kinds[word] = Math.floor(sign / LEVELS);
    levels[word] = FIRST_LEVEL + (sign % LEVELS);
  }
  // First the ranks of the characters of all words; they are replaced by the characters below.
  const units = new Uint16Array(starts[size] ?? 0);
  const firstRanks = readNumbers(firsts);
  const otherRanks = readNumbers(others);
  let at = 0;
  for (let word = 0; word < size; word += 1) {
    const start = starts[word] ?? 0;
    const before = starts[word - 1] ?? 0;
    const shared = Math.floor((lengths.charCodeAt(word) - FIRST_LENGTH) / MOST_ADDED);
    for (let unit = 0; unit < shared; unit += 1) units[start + unit] = units[before + unit] ?? 0;
    const last = before + shared < start ? (units[before + shared] ?? 0) : -1;
    units[start + shared] = last + 1 + (firstRanks[word] ?? 0);
    for (let unit = start + shared + 1; unit < (starts[word + 1] ?? 0); unit += 1) {
      units[unit] = otherRanks[at] ?? 0;
      at += 1;
    }
  }
  const codes = Uint16Array.from(characters, (character) => character.charCodeAt(0));
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = codes[units[unit] ?? 0] ?? 0;
  return { size, units, starts, levels, kinds };
}

/** The word with that number. */
export function wordAt({ units, starts }: WordList, word: number): string {
  let text = '';
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
    text += String.fromCharCode(units[at] ?? 0);
  }
  return text;
}
