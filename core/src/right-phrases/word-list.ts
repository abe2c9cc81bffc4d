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
const FIRST_HAN = 0x3400;
/** The level of an idiom is larger by so much. */
const IDIOM = 45;

/**
 * Reads a list as `scripts/right-phrases/encode-words.ts` writes it: each word is the number of characters that it shares with the one before,
 * its other characters, and its level of cost, the numbers as one ASCII sign each.
 */
export function decodeWords(encoded: string): WordList {
  const size = countWords(encoded);
  const starts = new Uint32Array(size + 1);
  const levels = new Uint8Array(size);
  const idioms = new Uint8Array(size);
  let units = new Uint16Array(encoded.length * 2);
  let length = 0;
  let at = 0;
  for (let word = 0; word < size; word += 1) {
    const shared = encoded.charCodeAt(at) - ZERO;
    const before = word === 0 ? 0 : (starts[word - 1] ?? 0);
    if (length + MOST_UNITS > units.length) units = enlarge(units);
    for (let copied = 0; copied < shared; copied += 1) {
      units[length + copied] = units[before + copied] ?? 0;
    }
    length += shared;
    at += 1;
    let code = encoded.charCodeAt(at);
    for (; code >= FIRST_HAN; code = encoded.charCodeAt(at)) {
      units[length] = code;
      length += 1;
      at += 1;
    }
    idioms[word] = code - ZERO >= IDIOM ? 1 : 0;
    levels[word] = (code - ZERO) % IDIOM;
    at += 1;
    starts[word + 1] = length;
  }
  return { size, units, starts, levels, idioms };
}

/** Longest word, with room to spare. */
const MOST_UNITS = 64;

function enlarge(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  return larger;
}

/** Each word has two ASCII signs. */
function countWords(encoded: string): number {
  let signs = 0;
  for (let at = 0; at < encoded.length; at += 1) if (encoded.charCodeAt(at) < FIRST_HAN) signs += 1;
  return signs / 2;
}

/** The word with the number. */
export function wordAt({ units, starts }: WordList, word: number): string {
  let text = '';
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
    text += String.fromCharCode(units[at] ?? 0);
  }
  return text;
}
