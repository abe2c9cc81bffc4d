const FREE = 0;
const LEAST = 64;
const TOO_LARGE = 16;

/** Numbers by number, for a great many that are soon done with: one table that is used again and again. */
export class NumberTable {
  private keys = new Int32Array(LEAST);
  private values = new Int32Array(LEAST);

  /** Forgets everything and makes room for `most` keys. */
  clear(most: number): void {
    let size = LEAST;
    while (size < most * 2) size *= 2;
    // A table that is much too large takes longer to clear than a new one to make.
    if (size > this.keys.length || size * TOO_LARGE < this.keys.length) {
      this.keys = new Int32Array(size);
      this.values = new Int32Array(size);
    } else this.values.fill(FREE);
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
