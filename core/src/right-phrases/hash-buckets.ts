/** An index of hashes with chaining; a bit table in front of it rejects nearly all other hashes. */
export class HashBuckets {
  private readonly bits = new Int32Array(1 << (FILTER_BITS - 5));
  /** The first index of each bucket, and the next index after each; -1 for none. */
  private readonly heads = new Int32Array(1 << SLOT_BITS).fill(-1);
  private readonly following: Int32Array;

  /** `hashes` is not copied. */
  constructor(private readonly hashes: Int32Array) {
    const { bits, heads } = this;
    const following = new Int32Array(hashes.length);
    // In reverse, so that each bucket is in the order of the indices.
    for (let index = hashes.length - 1; index >= 0; index -= 1) {
      const hash = hashes[index] ?? 0;
      const bit = hash >>> (32 - FILTER_BITS);
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
      const slot = hash >>> (32 - SLOT_BITS);
      following[index] = heads[slot] ?? -1;
      heads[slot] = index;
    }
    this.following = following;
  }

  /** False for nearly every hash that is not in the index; never false for one that is. */
  mightContain(hash: number): boolean {
    const bit = hash >>> (32 - FILTER_BITS);
    return ((this.bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** The first index with the hash; -1 for none. */
  first(hash: number): number {
    return this.from(hash, this.heads[hash >>> (32 - SLOT_BITS)] ?? -1);
  }

  /** The next index with the hash after `index`; -1 for none. */
  next(hash: number, index: number): number {
    return this.from(hash, this.following[index] ?? -1);
  }

  private from(hash: number, start: number): number {
    let index = start;
    while (index >= 0 && this.hashes[index] !== hash) index = this.following[index] ?? -1;
    return index;
  }
}

/** 256 kB of bits: a false-positive rate of one in ten. */
const FILTER_BITS = 21;
const SLOT_BITS = 17;

/** The final mixing step of a hash: 32 well mixed bits of a sum of `unit * FACTOR`. */
export function finalizeHash(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35);
}

/** 128 kB, a quarter of the second-level cache: a false-positive rate of one pair in seven. */
const PAIR_BITS = 17;

/** Up to eight bit flags for each pair of numbers; by hash collision a pair may also have the flags of another. */
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
