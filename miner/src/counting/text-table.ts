import { IntList } from '../int-list.js';
import { TextPile } from './text-pile.js';

/** Numbers texts from 0 in the order of their first asking: an open-addressing hash over a pile of them. */
export class TextTable {
  /** The texts by their numbers. */
  readonly texts = new TextPile();
  readonly #hashes = new IntList();
  /** At a text's hash or after it: one more than its number; 0 where nothing is. */
  #slots = new Int32Array(INITIAL_SLOTS);

  get size(): number {
    return this.texts.size;
  }

  /** The number of a text, a new one if it was not asked for before. */
  numberOf(text: string): number {
    const hash = hashOf(text);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) return this.#add(text, hash, slot);
      if (this.#hashes.at(found) === hash && this.texts.is(found, text)) return found;
      slot = (slot + 1) & mask;
    }
  }

  /** Forgets all texts, and keeps the room for others. */
  clear(): void {
    this.texts.clear();
    this.#hashes.clear();
    this.#slots.fill(0);
  }

  #add(text: string, hash: number, slot: number): number {
    this.texts.push(text);
    this.#hashes.push(hash);
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length) this.#spread();
    return this.size - 1;
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

const INITIAL_SLOTS = 1 << 10;

function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}
