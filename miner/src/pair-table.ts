import { growSlots } from './grow-slots.js';
import { IntList } from './int-list.js';

/**
 * Numbers pairs of integers from 0 in the order they are added. A hash table with open addressing in typed arrays: millions
 * of pairs take 16 bytes each, and no objects.
 */
export class PairTable {
  readonly #first = new IntList();
  readonly #second = new IntList();
  /** Linear probing from a pair's hash: its number plus one; 0 for an empty slot. */
  #slots = new Int32Array(INITIAL_SLOTS);

  get size(): number {
    return this.#first.size;
  }

  /** The number of a pair; adds it if it is new. */
  numberOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(first, second) & mask;
    for (;;) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) return this.#add(first, second, slot);
      if (this.#first.at(found) === first && this.#second.at(found) === second) return found;
      slot = (slot + 1) & mask;
    }
  }

  /** The number of a pair; -1 if it was never added. */
  find(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(first, second) & mask;
    for (;;) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) return -1;
      if (this.#first.at(found) === first && this.#second.at(found) === second) return found;
      slot = (slot + 1) & mask;
    }
  }

  first(pair: number): number {
    return this.#first.at(pair);
  }

  second(pair: number): number {
    return this.#second.at(pair);
  }

  /** Removes all pairs but keeps the arrays. */
  clear(): void {
    this.#first.clear();
    this.#second.clear();
    this.#slots.fill(0);
  }

  #add(first: number, second: number, slot: number): number {
    this.#first.push(first);
    this.#second.push(second);
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length)
      this.#slots = growSlots(this.#slots, this.size, (pair) =>
        hash(this.first(pair), this.second(pair)),
      );
    return this.size - 1;
  }
}

const INITIAL_SLOTS = 1 << 12;

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}
