import { matchesOf } from '../text/matches.js';

/** How two characters resemble each other, as a keyboard or a scanner confuses them. */
export type Likeness = 'sound' | 'nearSound' | 'shape';

const FIRST = 0x4e00;
const COUNT = 0x5200;
/** Most readings per character that are stored. */
const READINGS = 4;
const SHAPES_END = 0x20;
/** With as many words of 32 bits one in 16 other characters passes the filter of look-alikes. */
const SHAPE_WORDS = 4;

/**
 * Compares characters by sound and by shape. `readings` lists the characters of each syllable, `zheng1争峥`; a character may occur several times.
 * `shapes` lists groups of a character and its later look-alikes, `荼茶 燥操躁 `.
 */
export class Alikeness {
  /** The number of the syllable of a character's last reading, without tone and with common confusions merged; 0 for other units. */
  readonly syllables = new Uint16Array(0x10000);
  /** The syllables of each character, as spelled and with confusions merged, in `READINGS` places each. */
  private readonly spelled = new Uint16Array(COUNT * READINGS);
  private readonly merged = new Uint16Array(COUNT * READINGS);
  /** The merged syllables of each character, hashed to 32 bits. */
  private readonly masks = new Int32Array(COUNT);
  /** The look-alikes of each character, hashed to `SHAPE_WORDS` words of 32 bits. */
  private readonly shapeMasks = new Int32Array(COUNT * SHAPE_WORDS);
  private readonly lookalikes: Uint16Array;
  /** The index of the first look-alike of each character; 0 for none. */
  private readonly firstLookalike = new Int32Array(COUNT);

  constructor(readings: string, shapes: string) {
    this.readReadings(readings);
    this.lookalikes = new Uint16Array(shapes.length + 1);
    let first = 0;
    for (let at = 0; at < shapes.length; at += 1) {
      const code = shapes.charCodeAt(at);
      this.lookalikes[at] = code;
      if (code === SHAPES_END) first = 0;
      else if (first !== 0) {
        this.addShape(first, code);
        this.addShape(code, first);
      } else {
        first = code;
        this.firstLookalike[first - FIRST] = at + 1;
      }
    }
  }

  private addShape(one: number, other: number): void {
    const word = (one - FIRST) * SHAPE_WORDS + ((other >> 5) & (SHAPE_WORDS - 1));
    this.shapeMasks[word] = (this.shapeMasks[word] ?? 0) | (1 << (other & 31));
  }

  private readReadings(readings: string): void {
    const numbers = new Map<string, number>();
    const numberOf = (name: string): number => {
      const known = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, known);
      return known;
    };
    for (const match of matchesOf(readings, READING)) {
      const { syllable = '', signs = '' } = match.groups ?? {};
      const spelled = numberOf(syllable);
      const merged = numberOf(`~${mergeConfusions(syllable)}`);
      for (let at = 0; at < signs.length; at += 1)
        this.addReading(signs.charCodeAt(at), spelled, merged);
    }
  }

  private addReading(code: number, spelled: number, merged: number): void {
    const sign = code - FIRST;
    for (let place = sign * READINGS; place < (sign + 1) * READINGS; place += 1) {
      if (this.spelled[place] === spelled) return;
      if (this.spelled[place] !== 0) continue;
      this.spelled[place] = spelled;
      this.merged[place] = merged;
      break;
    }
    this.syllables[code] = merged;
    this.masks[sign] = (this.masks[sign] ?? 0) | (1 << (merged & 31));
  }

  /** A cheap filter before `compare`: false only where the characters are not alike, and for nearly all of those. */
  mayBeAlike(one: number, other: number): boolean {
    return (
      (this.soundMaskOf(one) & this.soundMaskOf(other)) !== 0 || this.mayLookLike(one, other) !== 0
    );
  }

  /** The syllables of the character, hashed to 32 bits: those of two characters that sound alike have a bit in common. */
  soundMaskOf(sign: number): number {
    return this.masks[sign - FIRST] ?? 0;
  }

  /** A cheap filter: 0 for nearly all pairs of characters that do not look alike, 1 for all that do. */
  mayLookLike(one: number, other: number): number {
    const word = (one - FIRST) * SHAPE_WORDS + ((other >> 5) & (SHAPE_WORDS - 1));
    return ((this.shapeMasks[word] ?? 0) >>> (other & 31)) & 1;
  }

  /** How the two are alike: the same sound before a similar shape, that before a similar sound; `undefined` where they are not. */
  compare(one: number, other: number): Likeness | undefined {
    const some = one - FIRST;
    const others = other - FIRST;
    const maySound = ((this.masks[some] ?? 0) & (this.masks[others] ?? 0)) !== 0;
    if (maySound && shareSyllable(this.spelled, some, others)) return 'sound';
    if (some < others ? this.looksLike(one, other) : this.looksLike(other, one)) return 'shape';
    return maySound && shareSyllable(this.merged, some, others) ? 'nearSound' : undefined;
  }

  private looksLike(one: number, code: number): boolean {
    if (this.mayLookLike(one, code) === 0) return false;
    let at = this.firstLookalike[one - FIRST] ?? 0;
    for (
      let lookalike = this.lookalikes[at] ?? 0;
      lookalike > SHAPES_END;
      lookalike = this.lookalikes[at] ?? 0
    ) {
      if (lookalike === code) return true;
      at += 1;
    }
    return false;
  }
}

/** zheng1争峥 */
const READING = /(?<syllable>[a-z]+)\d(?<signs>[\u4e00-\u9fff]+)/gu;

/** Merges what many speakers confuse: z/zh, c/ch, s/sh, n/l, in/ing, en/eng, an/ang */
function mergeConfusions(syllable: string): string {
  return syllable
    .replace(/^(?<initial>[zcs])h/u, '$<initial>')
    .replace(/^n/u, 'l')
    .replace(/(?<final>[aei]n)g$/u, '$<final>');
}

/** Whether the two characters have a syllable in common. */
function shareSyllable(syllables: Uint16Array, some: number, others: number): boolean {
  for (let at = some * READINGS; at < (some + 1) * READINGS; at += 1) {
    const syllable = syllables[at] ?? 0;
    if (syllable === 0) return false;
    for (let place = others * READINGS; place < (others + 1) * READINGS; place += 1) {
      if (syllables[place] === syllable) return true;
    }
  }
  return false;
}
