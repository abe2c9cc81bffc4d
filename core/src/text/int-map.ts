const FREE = 0;
const LEAST = 64;

/** Numbers by number, with open addressing: no object for an entry, for a great many that are soon done with. */
export class NumberTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;

  /** Has room for `most` keys. */
  constructor(most: number) {
    let size = LEAST;
    while (size < most * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /** Enters the value, which is not negative, unless the key has one; then gives that one back. */
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
