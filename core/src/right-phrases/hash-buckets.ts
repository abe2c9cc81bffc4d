/** Which of many hashes, all known beforehand, are equal to one; a table of bits in front says for nearly every other hash that none is. */
export class HashBuckets {
  private readonly bits = new Int32Array(1 << (FILTER_BITS - 5));
  /** The first index of each bucket, and the one after each index; -1 for none. */
  private readonly heads = new Int32Array(1 << SLOT_BITS).fill(-1);
  private readonly following: Int32Array;

  /** The hashes are kept as they are. */
  constructor(private readonly hashes: Int32Array) {
    const { bits, heads } = this;
    const following = new Int32Array(hashes.length);
    // From the last to the first, so that each bucket is in the order of the indices.
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

  /** False for nearly every hash that is none of them. */
  mayHold(hash: number): boolean {
    const bit = hash >>> (32 - FILTER_BITS);
    return ((this.bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** The first index with the hash; -1 where there is none. */
  first(hash: number): number {
    return this.from(hash, this.heads[hash >>> (32 - SLOT_BITS)] ?? -1);
  }

  /** The next index with the hash. */
  next(hash: number, index: number): number {
    return this.from(hash, this.following[index] ?? -1);
  }

  private from(hash: number, start: number): number {
    let index = start;
    while (index >= 0 && this.hashes[index] !== hash) index = this.following[index] ?? -1;
    return index;
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
