/** Numbers by hash, all known beforehand, in typed arrays; a table of bits in front says for nearly every other hash that there is none. */
export class HashBuckets {
  private readonly bits = new Int32Array(1 << (FILTER_BITS - 5));
  private readonly starts = new Int32Array((1 << SLOT_BITS) + 1);
  private readonly tags: Int32Array;
  private readonly values: Int32Array;

  /** `hashes[i]` leads to the value `i`. */
  constructor(hashes: Int32Array) {
    const { bits, starts } = this;
    const { length } = hashes;
    this.tags = new Int32Array(length);
    this.values = new Int32Array(length);
    for (let value = 0; value < length; value += 1) {
      const hash = hashes[value] ?? 0;
      const bit = hash >>> (32 - FILTER_BITS);
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
      const slot = (hash >>> (32 - SLOT_BITS)) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
    for (let slot = 1; slot < starts.length; slot += 1) {
      starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
    }
    const filled = starts.slice();
    for (let value = 0; value < length; value += 1) {
      const hash = hashes[value] ?? 0;
      const slot = hash >>> (32 - SLOT_BITS);
      const place = filled[slot] ?? 0;
      filled[slot] = place + 1;
      this.tags[place] = hash;
      this.values[place] = value;
    }
  }

  /** False for nearly every hash that leads to nothing. */
  mayHold(hash: number): boolean {
    const bit = hash >>> (32 - FILTER_BITS);
    return ((this.bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** The place of the first value whose hash may be this one; -1 where there is none. */
  first(hash: number): number {
    return this.from(hash, this.starts[hash >>> (32 - SLOT_BITS)] ?? 0);
  }

  /** The place of the next after `place`. */
  next(hash: number, place: number): number {
    return this.from(hash, place + 1);
  }

  valueAt(place: number): number {
    return this.values[place] ?? 0;
  }

  private from(hash: number, start: number): number {
    const end = this.starts[(hash >>> (32 - SLOT_BITS)) + 1] ?? 0;
    for (let place = start; place < end; place += 1) if (this.tags[place] === hash) return place;
    return -1;
  }
}

/** 256 kB of bits: one hash in ten passes that leads to nothing. */
const FILTER_BITS = 21;
const SLOT_BITS = 17;

/** 32 well mixed bits of a sum of `unit * FACTORS`. */
export function settle(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35);
}

/** 128 kB, a quarter of the second cache: one pair in seven that stands nowhere is taken for one that does. */
const PAIR_BITS = 17;

/** Up to eight flags for each pair of numbers; by mistake a pair may have those of another as well. */
export class PairFlags {
  private readonly flags = new Uint8Array(1 << PAIR_BITS);

  add(one: number, other: number, flag: number): void {
    const place = pairPlace(one, other);
    this.flags[place] = (this.flags[place] ?? 0) | flag;
  }

  of(one: number, other: number): number {
    return this.flags[pairPlace(one, other)] ?? 0;
  }
}

function pairPlace(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) + Math.imul(other, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}
