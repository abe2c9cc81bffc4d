/** A hash set of character pairs with open addressing: at most offsets of a text one probe is enough. */
export class WordPairs {
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
    this.keys[this.slotOf(keyOf(first, second))] = keyOf(first, second);
  }

  has(first: number, second: number): boolean {
    return this.keys[this.slotOf(keyOf(first, second))] !== 0;
  }

  /** The slot of the pair, or the free slot where it would go. */
  private slotOf(key: number): number {
    const { keys } = this;
    let slot = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> this.shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}
