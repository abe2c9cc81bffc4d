/** A hash set of character pairs with open addressing: at most offsets of a text one probe is enough. */
export class WordPairs {
  /** A Bloom filter of the pairs: 64 kB that spare most pairs that are not in the set a look-up in a large table. */
  private readonly bits = new Int32Array(1 << (FILTER_BITS - 5));
  /** Both units in one number; 0 for a free slot. */
  private readonly keys: Int32Array;
  private readonly shift: number;

  /** For at most `most` pairs: the table is never more than half full. */
  constructor(most: number) {
    const bits = Math.ceil(Math.log2(most + 1)) + 1;
    this.shift = 32 - bits;
    this.keys = new Int32Array(1 << bits);
  }

  add(first: number, second: number): void {
    const key = keyOf(first, second);
    const hash = hashOf(key);
    const bit = hash >>> (32 - FILTER_BITS);
    this.bits[bit >> 5] = (this.bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    this.keys[this.slotOf(key, hash)] = key;
  }

  has(first: number, second: number): boolean {
    const key = keyOf(first, second);
    const hash = hashOf(key);
    const bit = hash >>> (32 - FILTER_BITS);
    if (((this.bits[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    return this.keys[this.slotOf(key, hash)] !== 0;
  }

  /** The slot of the pair, or the free slot where it would go. */
  private slotOf(key: number, hash: number): number {
    const { keys } = this;
    let slot = hash >>> this.shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }
}

const FILTER_BITS = 19;

function hashOf(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1);
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}
