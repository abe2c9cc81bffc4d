import type { Readings } from './readings.js';

/** Where letters were found in a text. */
export interface PinyinHit {
  readonly index: number;
  /** Where in the text, in UTF-16 units. */
  readonly at: number;
  /** What the first character found stands behind: nothing, a mark, or another character. */
  readonly place: 'start' | 'clause' | 'inside';
}

/** Finds texts in which characters in a row are read as the letters say: jqld, jianqiangld and jianqianglingdao are 坚强领导. */
export class PinyinIndex {
  readonly #readings: Readings;
  readonly #texts: readonly string[];
  /** All texts, with a line feed before, between and behind them. */
  readonly #all: string;
  /** Where each text begins in `#all`. */
  readonly #starts: Uint32Array;
  /** For each unit of `#all` the letters its readings may begin with, a bit each; 0 for what has no reading. */
  readonly #initials: Int32Array;
  readonly #ofCharacter = new Map<string, readonly string[]>();
  readonly #ofText = new Map<number, readonly (readonly string[])[]>();

  constructor(texts: readonly string[], readings: Readings) {
    this.#readings = readings;
    this.#texts = texts;
    this.#all = `\n${texts.join('\n')}\n`;
    this.#starts = new Uint32Array(texts.length);
    let start = 1;
    for (const [index, text] of texts.entries()) {
      this.#starts[index] = start;
      start += text.length + 1;
    }
    this.#initials = this.#findInitials();
  }

  /** The texts, those that begin with it first. At most `limit`, so that only so many are read in full. */
  find(letters: string, limit: number): readonly PinyinHit[] {
    const best = new Map<number, PinyinHit>();
    for (const hit of this.#hits(letters)) {
      const known = best.get(hit.index);
      if (!known || RANKS[hit.place] < RANKS[known.place]) best.set(hit.index, hit);
    }
    return [...best.values()]
      .sort((a, b) => RANKS[a.place] - RANKS[b.place] || a.index - b.index)
      .slice(0, limit)
      .filter(({ index }) => this.#isRead(index, letters));
  }

  *#hits(letters: string): Generator<PinyinHit> {
    const wanted = toBit(letters.charCodeAt(0));
    let index = -1;
    let start = 0;
    for (let at = 1; at < this.#all.length; at += 1) {
      if (this.#starts[index + 1] === at) {
        index += 1;
        start = at;
      }
      if (((this.#initials[at] ?? 0) & wanted) === 0) continue;
      if (!fits(letters, 0, at, (place) => this.#readingsAt(place))) continue;
      const isInside = (this.#initials[at - 1] ?? 0) !== 0;
      yield {
        index,
        at: at - start,
        place: at === start ? 'start' : isInside ? 'inside' : 'clause',
      };
    }
  }

  /** Whether the letters stand there as the text is really read, polyphones and all. */
  #isRead(index: number, letters: string): boolean {
    let read = this.#ofText.get(index);
    if (!read) {
      read = this.#readings.ofText(this.#texts[index] ?? '').map((one) => [one]);
      this.#ofText.set(index, read);
    }
    const readings = read;
    return readings.some((_, start) =>
      fits(letters, 0, start, (place) => (isSyllable(readings[place]) ? readings[place] : SKIP)),
    );
  }

  #readingsAt(place: number): readonly string[] | undefined {
    if ((this.#initials[place] ?? 0) !== 0) return this.#readingsOf(this.#all.charAt(place));
    return this.#all.charAt(place) === '\n' ? undefined : SKIP;
  }

  #readingsOf(character: string): readonly string[] {
    let readings = this.#ofCharacter.get(character);
    if (!readings) {
      readings = this.#readings.ofCharacter(character);
      this.#ofCharacter.set(character, readings);
    }
    return readings;
  }

  #findInitials(): Int32Array {
    const initials = new Int32Array(this.#all.length);
    for (let at = 0; at < initials.length; at += 1) {
      for (const reading of this.#readingsOf(this.#all.charAt(at))) {
        initials[at] = (initials[at] ?? 0) | toBit(reading.charCodeAt(0));
      }
    }
    return initials;
  }
}

const RANKS: Readonly<Record<PinyinHit['place'], number>> = { start: 0, clause: 1, inside: 2 };

/** What stands between two characters without being read: a mark. */
const SKIP: readonly string[] = [];

/** jian; not ， and not G */
const SYLLABLE = /^[a-z]+$/u;

function isSyllable(readings: readonly string[] | undefined): readings is readonly string[] {
  return readings !== undefined && SYLLABLE.test(readings[0] ?? '');
}

/** Whether the letters from `used` on are beginnings of the readings from `place` on, one of each and of the last any. */
function fits(
  letters: string,
  used: number,
  place: number,
  readingsAt: (place: number) => readonly string[] | undefined,
): boolean {
  if (used === letters.length) return true;
  const readings = readingsAt(place);
  if (!readings) return false;
  if (readings === SKIP) return used > 0 && fits(letters, used, place + 1, readingsAt);
  return readings.some((reading) => {
    let length = countCommon(reading, letters, used);
    for (; length > 0; length -= 1) {
      if (fits(letters, used + length, place + 1, readingsAt)) return true;
    }
    return false;
  });
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

function toBit(letter: number): number {
  return 1 << (letter - LETTER_A);
}
