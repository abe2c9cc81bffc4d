import { IntList } from '../int-list.js';

/**
 * Texts that lie end to end in one array, numbered from 0: a million of them cost their characters and four bytes each, and
 * nothing for the garbage collector to visit.
 */
export class TextPile {
  #units = new Uint16Array(INITIAL_UNITS);
  #end = 0;
  readonly #starts = new IntList();

  get size(): number {
    return this.#starts.size;
  }

  /** UTF-16 units of all texts. */
  get units(): number {
    return this.#end;
  }

  push(text: string): void {
    this.#starts.push(this.#end);
    this.#makeRoom(text.length);
    for (let at = 0; at < text.length; at += 1) this.#units[this.#end + at] = text.charCodeAt(at);
    this.#end += text.length;
  }

  textOf(number: number): string {
    const units = this.#units.subarray(this.#starts.at(number), this.#endOf(number));
    // Spread, a typed array is walked by its iterator, which takes ten times as long; `apply` takes any list of numbers.
    return String.fromCharCode.apply(undefined, units as unknown as number[]);
  }

  /** UTF-16 units. */
  lengthOf(number: number): number {
    return this.#endOf(number) - this.#starts.at(number);
  }

  /** Whether it is this text. */
  is(number: number, text: string): boolean {
    const start = this.#starts.at(number);
    if (this.#endOf(number) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (this.#units[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Compares two texts as their UTF-8 bytes compare: that is how every other program sorts. */
  compare(a: number, b: number): number {
    const startA = this.#starts.at(a);
    const startB = this.#starts.at(b);
    const lengthA = this.#endOf(a) - startA;
    const lengthB = this.#endOf(b) - startB;
    const shared = Math.min(lengthA, lengthB);
    for (let at = 0; at < shared; at += 1) {
      const unitA = this.#units[startA + at] ?? 0;
      const unitB = this.#units[startB + at] ?? 0;
      if (unitA !== unitB) return byCodePoint(unitA) - byCodePoint(unitB);
    }
    return lengthA - lengthB;
  }

  /** Forgets all texts, and keeps the room for others. */
  clear(): void {
    this.#starts.clear();
    this.#end = 0;
  }

  #endOf(number: number): number {
    return number + 1 < this.size ? this.#starts.at(number + 1) : this.#end;
  }

  #makeRoom(length: number): void {
    if (this.#end + length <= this.#units.length) return;
    const larger = new Uint16Array(Math.max(this.#units.length * 2, this.#end + length));
    larger.set(this.#units);
    this.#units = larger;
  }
}

const INITIAL_UNITS = 1 << 12;

/** Half a surrogate pair stands for a character after all others, though its unit is not the highest. */
function byCodePoint(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
