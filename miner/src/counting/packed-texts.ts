import { IntList } from '../int-list.js';

/**
 * Texts stored back to back in one typed array, numbered from 0: a million of them take their characters and four bytes each,
 * and no objects for the garbage collector to visit.
 */
export class PackedTexts {
  #units = new Uint16Array(INITIAL_UNITS);
  #end = 0;
  readonly #starts = new IntList();

  get size(): number {
    return this.#starts.size;
  }

  /** Length of all texts in UTF-16 units. */
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
    // Spreading a typed array uses its iterator, which takes ten times as long; `apply` accepts any list of numbers.
    return String.fromCharCode.apply(undefined, units as unknown as number[]);
  }

  /** Length of a text in UTF-16 units. */
  lengthOf(number: number): number {
    return this.#endOf(number) - this.#starts.at(number);
  }

  /** Whether the text with this number equals `text`. */
  is(number: number, text: string): boolean {
    const start = this.#starts.at(number);
    if (this.#endOf(number) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (this.#units[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Compares two texts in the order of their UTF-8 bytes, as other programs sort. */
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

  /** Removes all texts but keeps the array. */
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

/** A surrogate belongs to a code point above U+FFFF and sorts after all others, although its unit is not the highest. */
function byCodePoint(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
