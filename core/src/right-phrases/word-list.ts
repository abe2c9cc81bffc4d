/** Words and phrases in one pool of code units, in order, with how unlikely each is. */
export interface WordList {
  readonly size: number;
  /** The units of all words, one after the other. */
  readonly units: Uint16Array;
  /** Where each word begins in `units`, and where the last ends. */
  readonly starts: Uint32Array;
  /** The negative natural logarithm of the share of each word among all words, in steps of `COST_STEP`. */
  readonly levels: Uint8Array;
  /** What each word is: `WORD`, `SET_PHRASE` or `IDIOM`. */
  readonly kinds: Uint8Array;
}

/** A word, or a phrase that was mined, which is less sure to be the only right one. */
export const WORD = 0;
/** A set phrase of a dictionary or of today: 招商引资. */
export const SET_PHRASE = 1;
/** An idiom of a dictionary: 峥嵘岁月. */
export const IDIOM = 2;

/** One level of cost, in nats. */
export const COST_STEP = 0.5;
/** The sign that stands for 0 in the encoded list. */
const ZERO = 35;
/** The lowest level, and how many there are: a sign holds the kind and the level. */
const FIRST_LEVEL = 7;
const LEVELS = 30;
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
  const kinds = new Uint8Array(size);
  for (let word = 0; word < size; word += 1) {
    const length = lengths.charCodeAt(word) - ZERO;
    starts[word + 1] =
      (starts[word] ?? 0) + Math.floor(length / MOST_ADDED) + (length % MOST_ADDED);
    const sign = lastLine.charCodeAt(word) - ZERO;
    kinds[word] = Math.floor(sign / LEVELS);
    levels[word] = FIRST_LEVEL + (sign % LEVELS);
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
  return { size, units, starts, levels, kinds };
}

/** The word with the number. */
export function wordAt({ units, starts }: WordList, word: number): string {
  let text = '';
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
    text += String.fromCharCode(units[at] ?? 0);
  }
  return text;
}
