/** The stored value of a free slot. */
const FREE = 0;
/** Initial number of slots; a power of two. */
const LEAST_SIZE = 64;

/** A hash table from integers to integers with open addressing: no object per entry, for large tables that live briefly. */
export class NumberTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;

  /** A table for at most `most` keys; it never grows. */
  constructor(most: number) {
    let size = LEAST_SIZE;
    while (size < most * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /**
   * Stores the value, which must not be negative, unless the key has one already.
   * @returns the value the key had, or `undefined`
   */
  enter(key: number, value: number): number | undefined {
    const last = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
    while (this.values[slot] !== FREE) {
      if (this.keys[slot] === key) return (this.values[slot] ?? 1) - 1;
      slot = (slot + 1) & last;
    }
    this.keys[slot] = key;
    this.values[slot] = value + 1;
    return undefined;
  }
}
