import { finalizeHash } from './hash-buckets.js';
import type { WordList } from './word-list.js';

/** Length of a block in UTF-16 units. */
export const BLOCK = 4;
/** Phrases are shorter than this, so that phrase and offset fit into one number. */
const OFFSETS = 16;

/**
 * The blocks of four characters of all phrases: characters 0–3, 4–7, … and the last four of each phrase. Equal blocks are stored once, in a
 * hash table with open addressing; the uses of each block form a linked list.
 */
export class Blocks {
  size = 0;
  /** The four units of each block. */
  readonly units: Uint16Array;
  /** The last use of each block. */
  private readonly lastUse: Int32Array;
  /** Two numbers for each use: its value, which is phrase and offset in one number, and the use before it; 0 for none. */
  private readonly uses: Int32Array;
  private readonly slots: Int32Array;
  private used = 0;

  constructor({ size, units, starts }: WordList) {
    let most = 0;
    for (let phrase = 0; phrase < size; phrase += 1) {
      const length = (starts[phrase + 1] ?? 0) - (starts[phrase] ?? 0);
      if (length >= BLOCK) most += (length + BLOCK - 1) >> 2;
    }
    this.units = new Uint16Array(most * BLOCK);
    this.lastUse = new Int32Array(most);
    this.uses = new Int32Array(2 * (most + 1));
    this.slots = new Int32Array(1 << Math.ceil(Math.log2(most * 2 + 2)));
    for (let phrase = 0; phrase < size; phrase += 1) {
      const start = starts[phrase] ?? 0;
      const length = (starts[phrase + 1] ?? 0) - start;
      if (length < BLOCK) continue;
      for (let offset = 0; offset < length; offset += BLOCK) {
        const from = offset < length - BLOCK ? offset : length - BLOCK;
        this.addUse(this.intern(units, start + from), phrase * OFFSETS + from);
      }
    }
  }

  /** The number of the block at `at`, which is added where it is new. */
  private intern(units: Uint16Array, at: number): number {
    const a = units[at] ?? 0;
    const b = units[at + 1] ?? 0;
    const c = units[at + 2] ?? 0;
    const d = units[at + 3] ?? 0;
    const mask = this.slots.length - 1;
    let slot = hashOf(a, b, c, d) & mask;
    for (let block = this.slots[slot] ?? 0; block !== 0; block = this.slots[slot] ?? 0) {
      if (this.isBlock(block - 1, a, b, c, d)) return block - 1;
      slot = (slot + 1) & mask;
    }
    const first = this.size * BLOCK;
    this.units[first] = a;
    this.units[first + 1] = b;
    this.units[first + 2] = c;
    this.units[first + 3] = d;
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  private addUse(block: number, value: number): void {
    this.used += 1;
    this.uses[2 * this.used] = value;
    this.uses[2 * this.used + 1] = this.lastUse[block] ?? 0;
    this.lastUse[block] = this.used;
  }

  // Called at many offsets of a text: an object for each call would be slow.
  // eslint-disable-next-line max-params
  private isBlock(block: number, a: number, b: number, c: number, d: number): boolean {
    const { units } = this;
    const at = block * BLOCK;
    return units[at] === a && units[at + 1] === b && units[at + 2] === c && units[at + 3] === d;
  }

  /** Whether the four units are a block of a phrase. */
  has(a: number, b: number, c: number, d: number): boolean {
    const mask = this.slots.length - 1;
    let slot = hashOf(a, b, c, d) & mask;
    for (let block = this.slots[slot] ?? 0; block !== 0; block = this.slots[slot] ?? 0) {
      if (this.isBlock(block - 1, a, b, c, d)) return true;
      slot = (slot + 1) & mask;
    }
    return false;
  }

  /** Whether the block contains the unit. */
  hasUnit(block: number, unit: number): boolean {
    const { units } = this;
    const at = block * BLOCK;
    return (
      units[at] === unit ||
      units[at + 1] === unit ||
      units[at + 2] === unit ||
      units[at + 3] === unit
    );
  }

  /** Calls `each` for every phrase with the block, with the offset where the phrase would begin if the block is at `at`. */
  visitUses(block: number, at: number, each: (start: number, phrase: number) => void): void {
    const { uses } = this;
    for (let use = this.lastUse[block] ?? 0; use !== 0; use = uses[2 * use + 1] ?? 0) {
      const value = uses[2 * use] ?? 0;
      const start = at - (value & (OFFSETS - 1));
      if (start >= 0) each(start, value >> 4);
    }
  }
}

function hashOf(a: number, b: number, c: number, d: number): number {
  return (
    finalizeHash(
      Math.imul(a, 0x9e3779b1) +
        Math.imul(b, 0x85ebca6b) +
        Math.imul(c, 0x27d4eb2f) +
        Math.imul(d, 0x165667b1),
    ) >>> 8
  );
}
