import { IntList } from '../int-list.js';

/**
 * Numbers texts from 0 in the order of their first asking. Texts lie end to end in one array, so that a million of them cost
 * their characters and twenty bytes each, and nothing for the garbage collector to visit.
 */
export class TextTable {
  #units = new Uint16Array(INITIAL_UNITS);
  #end = 0;
  readonly #starts = new IntList();
  readonly #hashes = new IntList();
  /** At a text's hash or behind it: one more than its number; 0 where nothing is. */
  #slots = new Int32Array(INITIAL_SLOTS);

  get size(): number {
    return this.#starts.size;
  }

  /** UTF-16 units of all texts. */
  get units(): number {
    return this.#end;
  }

  /** The number of a text, a new one if it was not asked for before. */
  numberOf(text: string): number {
    const hash = hashOf(text);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) return this.#add(text, hash, slot);
      if (this.#hashes.at(found) === hash && this.#is(found, text)) return found;
      slot = (slot + 1) & mask;
    }
  }

  textOf(number: number): string {
    const units = this.#units.subarray(this.#starts.at(number), this.#endOf(number));
    // Spread, a typed array is walked by its iterator, which takes ten times as long; `apply` takes any list of numbers.
    return String.fromCharCode.apply(undefined, units as unknown as number[]);
  }

  /** Compares two texts as their UTF-8 bytes compare: that is how every other program sorts. */
  compare(a: number, b: number): number {
    const [startA, startB] = [this.#starts.at(a), this.#starts.at(b)];
    const [lengthA, lengthB] = [this.#endOf(a) - startA, this.#endOf(b) - startB];
    const shared = Math.min(lengthA, lengthB);
    for (let at = 0; at < shared; at += 1) {
      const [unitA = 0, unitB = 0] = [this.#units[startA + at], this.#units[startB + at]];
      if (unitA !== unitB) return byCodePoint(unitA) - byCodePoint(unitB);
    }
    return lengthA - lengthB;
  }

  #endOf(number: number): number {
    return number + 1 < this.size ? this.#starts.at(number + 1) : this.#end;
  }

  #is(number: number, text: string): boolean {
    const start = this.#starts.at(number);
    if (this.#endOf(number) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (this.#units[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #add(text: string, hash: number, slot: number): number {
    this.#starts.push(this.#end);
    this.#hashes.push(hash);
    this.#slots[slot] = this.size;
    this.#makeRoom(text.length);
    for (let at = 0; at < text.length; at += 1) this.#units[this.#end + at] = text.charCodeAt(at);
    this.#end += text.length;
    if (this.size * 2 > this.#slots.length) this.#spread();
    return this.size - 1;
  }

  #makeRoom(length: number): void {
    if (this.#end + length <= this.#units.length) return;
    const larger = new Uint16Array(Math.max(this.#units.length * 2, this.#end + length));
    larger.set(this.#units);
    this.#units = larger;
  }

  #spread(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1);
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#hashes.at(number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

const INITIAL_UNITS = 1 << 12;
const INITIAL_SLOTS = 1 << 10;

function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Half a surrogate pair stands for a character behind all others, though its unit is not the highest. */
function byCodePoint(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
