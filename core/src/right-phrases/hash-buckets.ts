/** An index of hashes: their numbers sorted by hash, with the place where the hashes with the same leading bits begin. */
export class HashBuckets {
  /** The place in the arrays below where each bucket begins, and the end of the last. */
  private readonly begins: Int32Array;
  private readonly shift: number;
  /** The hashes in ascending order as unsigned numbers, equal ones in the order of their indices; one place more ends the last run. */
  private readonly sorted: Uint32Array;
  /** The index of each of them in the list that the constructor got. */
  private readonly indices: Int32Array;

  constructor(hashes: Int32Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(hashes.length + 1)) - HASHES_PER_BUCKET);
    this.shift = 32 - bits;
    this.begins = countBuckets(hashes, bits);
    this.sorted = new Uint32Array(hashes.length + 1);
    this.indices = new Int32Array(hashes.length);
    this.fill(hashes);
    this.sorted[hashes.length] = ~(this.sorted[hashes.length - 1] ?? 0);
  }

  /** Puts each hash into its bucket, after those that are not greater (insertion sort: a bucket has few). */
  private fill(hashes: Int32Array): void {
    const { begins, sorted, indices, shift } = this;
    const ends = begins.slice();
    for (let index = 0; index < hashes.length; index += 1) {
      const hash = (hashes[index] ?? 0) >>> 0;
      const slot = hash >>> shift;
      const begin = begins[slot] ?? 0;
      let place = ends[slot] ?? 0;
      ends[slot] = place + 1;
      while (place > begin && (sorted[place - 1] ?? 0) > hash) {
        sorted[place] = sorted[place - 1] ?? 0;
        indices[place] = indices[place - 1] ?? 0;
        place -= 1;
      }
      sorted[place] = hash;
      indices[place] = index;
    }
  }

  /** The first place with the hash; -1 for none. */
  first(hash: number): number {
    const { sorted } = this;
    const wanted = hash >>> 0;
    const slot = wanted >>> this.shift;
    const end = this.begins[slot + 1] ?? 0;
    for (let place = this.begins[slot] ?? 0; place < end; place += 1) {
      const one = sorted[place] ?? 0;
      if (one >= wanted) return one === wanted ? place : -1;
    }
    return -1;
  }

  /** The next place with the hash after `place`; -1 for none. */
  next(hash: number, place: number): number {
    return this.sorted[place + 1] === hash >>> 0 ? place + 1 : -1;
  }

  /** The index of the hash at a place. */
  indexAt(place: number): number {
    return this.indices[place] ?? 0;
  }
}

/** The binary logarithm of the mean number of hashes in a bucket: with four, both arrays of a look-up stay small. */
const HASHES_PER_BUCKET = 2;

/** The place where each bucket of hashes with the same leading `bits` begins, and the end of the last. */
function countBuckets(hashes: Int32Array, bits: number): Int32Array {
  const begins = new Int32Array((1 << bits) + 1);
  for (const hash of hashes) {
    const after = (hash >>> (32 - bits)) + 1;
    begins[after] = (begins[after] ?? 0) + 1;
  }
  for (let slot = 1; slot < begins.length; slot += 1) {
    begins[slot] = (begins[slot] ?? 0) + (begins[slot - 1] ?? 0);
  }
  return begins;
}

/** A Bloom filter with one bit for each hash. */
export class HashFilter {
  private readonly table = new Int32Array(1 << (FILTER_BITS - 5));

  add(hash: number): void {
    const bit = hash >>> (32 - FILTER_BITS);
    this.table[bit >> 5] = (this.table[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  /** False for nearly every hash that was not added; never false for one that was. */
  mightContain(hash: number): boolean {
    const bit = hash >>> (32 - FILTER_BITS);
    return ((this.table[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

/** 128 kB: for 50,000 hashes a false-positive rate of one in 20. */
const FILTER_BITS = 20;

/** The final mixing step of a hash: 32 well mixed bits of a sum of `unit * FACTOR`. */
export function finalizeHash(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35);
}
