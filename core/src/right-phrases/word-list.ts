/** Words and phrases in one pool of code units, in order, with how unlikely each is. */
export interface WordList {
  readonly size: number;
  /** The units of all words, one after the other. */
  readonly units: Uint16Array;
  /** Where each word begins in `units`, and where the last ends. */
  readonly starts: Uint32Array;
  /** The negative natural logarithm of the share of each word among all words, in steps of `COST_STEP`. */
  readonly levels: Uint8Array;
  /** 1 for each idiom or set phrase of a dictionary; a mined phrase is less sure to be the only right one. */
  readonly idioms: Uint8Array;
}

/** One level of cost, in nats. */
export const COST_STEP = 0.5;
/** The sign that stands for 0 in the encoded list. */
const ZERO = 35;
/** The level of an idiom is larger by so much. */
const IDIOM = 45;
/** No word adds more characters to the one before. */
const MOST_ADDED = 16;
/** The short sign of the most frequent character. */
const FIRST_SHORT = 0xa0;
const FIRST_HAN = 0x3400;

/** Reads a list as `scripts/right-phrases/encode-words.ts` writes it, in four lines. */
export function decodeWords(encoded: string): WordList {
  const [frequent = '', added = '', lengths = '', lastLine = ''] = encoded.split('\n');
  const size = lengths.length;
  const starts = new Uint32Array(size + 1);
  const levels = new Uint8Array(size);
  const idioms = new Uint8Array(size);
  for (let word = 0; word < size; word += 1) {
    const length = lengths.charCodeAt(word) - ZERO;
    starts[word + 1] =
      (starts[word] ?? 0) + Math.floor(length / MOST_ADDED) + (length % MOST_ADDED);
    const level = lastLine.charCodeAt(word) - ZERO;
    idioms[word] = level >= IDIOM ? 1 : 0;
    levels[word] = level % IDIOM;
  }
  const units = new Uint16Array(starts[size] ?? 0);
  let at = 0;
  for (let word = 0; word < size; word += 1) {
    const start = starts[word] ?? 0;
    const shared = Math.floor((lengths.charCodeAt(word) - ZERO) / MOST_ADDED);
    const before = starts[word - 1] ?? 0;
    // Two units mostly: a call of `copyWithin` for each word would cost more than the rest.
    for (let unit = 0; unit < shared; unit += 1) units[start + unit] = units[before + unit] ?? 0;
    for (let unit = start + shared; unit < (starts[word + 1] ?? 0); unit += 1) {
      const sign = added.charCodeAt(at);
      units[unit] = sign >= FIRST_HAN ? sign : frequent.charCodeAt(sign - FIRST_SHORT);
      at += 1;
    }
  }
  return { size, units, starts, levels, idioms };
}

/** The word with the number. */
export function wordAt({ units, starts }: WordList, word: number): string {
  let text = '';
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
    text += String.fromCharCode(units[at] ?? 0);
  }
  return text;
}
