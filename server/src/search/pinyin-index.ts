import type { Readings } from './readings.js';

/** A match of typed letters in a text. */
export interface PinyinHit {
  readonly index: number;
  /** Offset in the text in UTF-16 units. */
  readonly at: number;
  /** Whether the match begins at the start of the text, after a punctuation mark, or after another character. */
  readonly place: 'start' | 'clause' | 'inside';
}

/** Finds texts by pinyin, in which each syllable may be abbreviated: jqld, jianqiangld and jianqianglingdao match 坚强领导. */
export class PinyinIndex {
  readonly #readings: Readings;
  readonly #texts: readonly string[];
  /** For each UTF-16 unit of all texts its index in `#characterReadings`; 0 (`END`) before, between and after the texts. */
  readonly #units: Uint16Array;
  /** The start of each text in `#units`. */
  readonly #starts: Uint32Array;
  /** The readings of each distinct character; the first two entries are special. */
  readonly #characterReadings: Reading[] = [END, SKIP];
  /** For each entry of `#characterReadings` a bit set of the first letters of its readings; all bits for `SKIP`. */
  readonly #firsts: number[] = [0, -1];
  /** The same for the second letters of the readings. */
  readonly #seconds: number[] = [0, 0];
  /** Indices into `#units` by the first letter of a reading, the lists of all letters one after the other. */
  readonly #byFirst: Uint32Array;
  /** The start of each letter's list in `#byFirst`. */
  readonly #begins: Uint32Array;

  constructor(texts: readonly string[], readings: Readings) {
    this.#readings = readings;
    this.#texts = texts;
    this.#starts = new Uint32Array(texts.length);
    this.#units = this.#read(texts);
    [this.#byFirst, this.#begins] = listByFirst(this.#units, this.#firsts);
  }

  /** The best match in each text: matches at the start first, then after a mark, then inside. At most `limit`. */
  find(letters: string, limit: number): readonly PinyinHit[] {
    const hits = this.#findPlaces(letters).sort(
      (a, b) => RANKS[a.place] - RANKS[b.place] || a.index - b.index,
    );
    const found = new Map<number, PinyinHit>();
    for (const hit of hits.slice(0, limit * CHECKS_PER_HIT)) {
      if (found.size === limit) break;
      if (!found.has(hit.index) && this.#isRead(hit, letters)) found.set(hit.index, hit);
    }
    return [...found.values()];
  }

  /** All matches if each character may have any of its readings. */
  #findPlaces(letters: string): PinyinHit[] {
    const units = this.#units;
    const [first, second] = [letters.charCodeAt(0) - LETTER_A, toBit(letters.charCodeAt(1))];
    const readAt = (unit: number) => this.#characterReadings[units[unit] ?? 0] ?? END;
    const hits: PinyinHit[] = [];
    const end = this.#begins[first + 1] ?? 0;
    for (let place = this.#begins[first] ?? 0; place < end; place += 1) {
      const unit = this.#byFirst[place] ?? 0;
      const secondLetters =
        (this.#seconds[units[unit] ?? 0] ?? 0) | (this.#firsts[units[unit + 1] ?? 0] ?? 0);
      if ((secondLetters & second) !== 0 && fits(letters, 0, unit, readAt))
        hits.push(this.#toHit(unit));
    }
    return hits;
  }

  #toHit(unit: number): PinyinHit {
    const index = findLast(this.#starts, unit);
    const at = unit - (this.#starts[index] ?? 0);
    if (at === 0) return { index, at, place: 'start' };
    return { index, at, place: this.#units[unit - 1] === SKIP_NUMBER ? 'clause' : 'inside' };
  }

  /** Whether the match holds for the readings in context, which decides how a polyphonic character is read. */
  #isRead({ index, at }: PinyinHit, letters: string): boolean {
    const text = this.#texts[index] ?? '';
    const before =
      BEFORE_IN_CLAUSE.exec(text.slice(Math.max(0, at - CONTEXT_LENGTH), at))?.[0] ?? '';
    const after = text.slice(at, at + letters.length + CONTEXT_LENGTH);
    const read = this.#readings.ofText(before + after);
    return fits(letters, 0, [...before].length, (place) => {
      const reading = read[place];
      if (reading === undefined) return END;
      return SYLLABLE.test(reading) ? [reading] : SKIP;
    });
  }

  #read(texts: readonly string[]): Uint16Array {
    const units = new Uint16Array(texts.reduce((sum, { length }) => sum + length + 1, 1));
    const numbers = new Map<string, number>();
    let unit = 1;
    for (const [index, text] of texts.entries()) {
      this.#starts[index] = unit;
      for (let at = 0; at < text.length; at += 1, unit += 1) {
        const character = text.charAt(at);
        let number = numbers.get(character);
        if (number === undefined) numbers.set(character, (number = this.#addReadings(character)));
        units[unit] = number;
      }
      unit += 1;
    }
    return units;
  }

  /** Adds the readings of a character and returns their index in `#characterReadings`. */
  #addReadings(character: string): number {
    const readings = this.#readings.ofCharacter(character);
    if (readings.length === 0) return SKIP_NUMBER;
    this.#firsts.push(readings.reduce((bits, reading) => bits | toBit(reading.charCodeAt(0)), 0));
    this.#seconds.push(readings.reduce((bits, reading) => bits | toBit(reading.charCodeAt(1)), 0));
    return this.#characterReadings.push(readings) - 1;
  }
}

type Reading = readonly string[];

/** The entry for positions outside a text: matches nothing. */
const END: Reading = [];

/** The entry for punctuation: skipped inside a match. Distinguished from `END` by identity. */
const SKIP: Reading = [];
const SKIP_NUMBER = 1;

const RANKS: Readonly<Record<PinyinHit['place'], number>> = { start: 0, clause: 1, inside: 2 };

/** Number of matches that are checked in context for each result. */
const CHECKS_PER_HIT = 3;

/** Characters before and after a match that are used as context for its reading. */
const CONTEXT_LENGTH = 4;

/** 的 before 坚强 */
const BEFORE_IN_CLAUSE = /[^\p{P}\s]*$/u;

/** jian; not ， and not G */
const SYLLABLE = /^[a-z]+$/u;

/** Whether the letters from index `used` on split into prefixes of the readings of the characters from `place` on (backtracking). */
function fits(
  letters: string,
  used: number,
  place: number,
  readAt: (place: number) => Reading,
): boolean {
  if (used === letters.length) return true;
  const readings = readAt(place);
  if (readings === SKIP) return used > 0 && fits(letters, used, place + 1, readAt);
  for (const reading of readings) {
    for (let length = countCommon(reading, letters, used); length > 0; length -= 1) {
      if (fits(letters, used + length, place + 1, readAt)) return true;
    }
  }
  return false;
}

function countCommon(reading: string, letters: string, from: number): number {
  let length = 0;
  while (
    length < reading.length &&
    reading.charCodeAt(length) === letters.charCodeAt(from + length)
  ) {
    length += 1;
  }
  return length;
}

const LETTER_A = 97;
const LETTERS = 26;

/** The bit of a letter code; 0 for any other code. */
function toBit(letter: number): number {
  return letter >= LETTER_A && letter < LETTER_A + LETTERS ? 1 << (letter - LETTER_A) : 0;
}

/** Lists the units by the first letters of their readings: the concatenated lists and the start of each. Punctuation is left out. */
function listByFirst(
  units: Uint16Array,
  firsts: readonly number[],
): readonly [Uint32Array, Uint32Array] {
  const lists = Array.from({ length: LETTERS }, (): number[] => []);
  for (const [unit, number] of units.entries()) {
    if (number <= SKIP_NUMBER) continue;
    const bits = firsts[number] ?? 0;
    for (let letter = 0; letter < LETTERS; letter += 1) {
      if ((bits & (1 << letter)) !== 0) lists[letter]?.push(unit);
    }
  }
  const begins = new Uint32Array(LETTERS + 1);
  for (const [letter, list] of lists.entries()) {
    begins[letter + 1] = (begins[letter] ?? 0) + list.length;
  }
  return [Uint32Array.from(lists.flat()), begins];
}

/** Binary search: the index of the last of the ascending values that is not greater than `value`. */
function findLast(values: Uint32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
