import type { Readings } from './readings.js';

/** Where letters were found in a text. */
export interface PinyinHit {
  readonly index: number;
  /** Where in the text, in UTF-16 units. */
  readonly at: number;
  /** What the first character found stands after: nothing, a mark, or another character. */
  readonly place: 'start' | 'clause' | 'inside';
}

/** Finds texts in which characters in a row are read as the letters say: jqld, jianqiangld and jianqianglingdao are 坚强领导. */
export class PinyinIndex {
  readonly #readings: Readings;
  readonly #texts: readonly string[];
  /** For each unit of all texts, with an end before, between and after them, its number in `#ways`. */
  readonly #units: Uint16Array;
  /** Where each text begins in `#units`. */
  readonly #starts: Uint32Array;
  /** The ways in which each unit may be read. */
  readonly #ways: Reading[] = [END, SKIP];
  /** For each entry of `#ways` the letters that what is read there may begin with, a bit each; any for a mark. */
  readonly #firsts: number[] = [0, -1];
  /** The letters that may come second. */
  readonly #seconds: number[] = [0, 0];
  /** The units that may be read with each letter first, one letter after the other. */
  readonly #byFirst: Uint32Array;
  /** Where the units of each letter begin in `#byFirst`. */
  readonly #begins: Uint32Array;

  constructor(texts: readonly string[], readings: Readings) {
    this.#readings = readings;
    this.#texts = texts;
    this.#starts = new Uint32Array(texts.length);
    this.#units = this.#read(texts);
    [this.#byFirst, this.#begins] = listByFirst(this.#units, this.#firsts);
  }

  /** The texts, those that begin with it first, each once. At most `limit`. */
  find(letters: string, limit: number): readonly PinyinHit[] {
    const hits = this.#findPlaces(letters).sort(
      (a, b) => RANKS[a.place] - RANKS[b.place] || a.index - b.index,
    );
    const found = new Map<number, PinyinHit>();
    for (const hit of hits.slice(0, limit * TRIES)) {
      if (found.size === limit) break;
      if (!found.has(hit.index) && this.#isRead(hit, letters)) found.set(hit.index, hit);
    }
    return [...found.values()];
  }

  /** Everywhere the characters may be read so, were they alone. */
  #findPlaces(letters: string): PinyinHit[] {
    const units = this.#units;
    const [first, second] = [letters.charCodeAt(0) - LETTER_A, toBit(letters.charCodeAt(1))];
    const readAt = (unit: number) => this.#ways[units[unit] ?? 0] ?? END;
    const hits: PinyinHit[] = [];
    const end = this.#begins[first + 1] ?? 0;
    for (let place = this.#begins[first] ?? 0; place < end; place += 1) {
      const unit = this.#byFirst[place] ?? 0;
      const goesOn =
        (this.#seconds[units[unit] ?? 0] ?? 0) | (this.#firsts[units[unit + 1] ?? 0] ?? 0);
      if ((goesOn & second) !== 0 && fits(letters, 0, unit, readAt)) hits.push(this.#toHit(unit));
    }
    return hits;
  }

  #toHit(unit: number): PinyinHit {
    const index = findLast(this.#starts, unit);
    const at = unit - (this.#starts[index] ?? 0);
    if (at === 0) return { index, at, place: 'start' };
    return { index, at, place: this.#units[unit - 1] === NUMBER_OF_SKIP ? 'clause' : 'inside' };
  }

  /** Whether the letters stand there as the text is read: what a polyphone is read as, the words around it tell. */
  #isRead({ index, at }: PinyinHit, letters: string): boolean {
    const text = this.#texts[index] ?? '';
    const before = BEFORE_IN_CLAUSE.exec(text.slice(Math.max(0, at - WORDS), at))?.[0] ?? '';
    const behind = text.slice(at, at + letters.length + WORDS);
    const read = this.#readings.ofText(before + behind);
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
        if (number === undefined) numbers.set(character, (number = this.#number(character)));
        units[unit] = number;
      }
      unit += 1;
    }
    return units;
  }

  /** The place in `#ways` of how a character is read. */
  #number(character: string): number {
    const ways = this.#readings.ofCharacter(character);
    if (ways.length === 0) return NUMBER_OF_SKIP;
    this.#firsts.push(ways.reduce((bits, way) => bits | toBit(way.charCodeAt(0)), 0));
    this.#seconds.push(ways.reduce((bits, way) => bits | toBit(way.charCodeAt(1)), 0));
    return this.#ways.push(ways) - 1;
  }
}

type Reading = readonly string[];

/** Behind the end of a text nothing is read. */
const END: Reading = [];

/** A mark between two characters is passed over. */
const SKIP: Reading = [];
const NUMBER_OF_SKIP = 1;

const RANKS: Readonly<Record<PinyinHit['place'], number>> = { start: 0, clause: 1, inside: 2 };

/** How many places are read in full for each that is wanted. */
const TRIES = 3;

/** As far as words reach that tell how a character is read. */
const WORDS = 4;

/** 的 before 坚强 */
const BEFORE_IN_CLAUSE = /[^\p{P}\s]*$/u;

/** jian; not ， and not G */
const SYLLABLE = /^[a-z]+$/u;

/** Whether the letters from `used` on are beginnings of what is read from `place` on, character by character. */
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

/** The bit of a letter; none for no letter. */
function toBit(letter: number): number {
  return letter >= LETTER_A && letter < LETTER_A + LETTERS ? 1 << (letter - LETTER_A) : 0;
}

/** The units by the letters they begin with, and where those of each letter begin. Marks are left out. */
function listByFirst(
  units: Uint16Array,
  firsts: readonly number[],
): readonly [Uint32Array, Uint32Array] {
  const lists = Array.from({ length: LETTERS }, (): number[] => []);
  for (const [unit, number] of units.entries()) {
    if (number <= NUMBER_OF_SKIP) continue;
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

/** The last of the ascending values that is no more than `value`. */
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
