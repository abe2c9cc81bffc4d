import { growSlots } from '../grow-slots.js';
import { IntList } from '../int-list.js';
import { PackedTexts } from './packed-texts.js';

/** Numbers texts from 0 in the order they are added: a hash table with open addressing. */
export class TextTable {
  /** The texts by their numbers. */
  readonly texts = new PackedTexts();
  readonly #hashes = new IntList();
  /** Linear probing from a text's hash: its number plus one; 0 for an empty slot. */
  #slots = new Int32Array(INITIAL_SLOTS);

  get size(): number {
    return this.texts.size;
  }

  /** The number of a text; adds it if it is new. */
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

  /** Removes all texts but keeps the arrays. */
  clear(): void {
    this.texts.clear();
    this.#hashes.clear();
    this.#slots.fill(0);
  }

  #add(text: string, hash: number, slot: number): number {
    this.texts.push(text);
    this.#hashes.push(hash);
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length)
      this.#slots = growSlots(this.#slots, this.size, (number) => this.#hashes.at(number));
    return this.size - 1;
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
