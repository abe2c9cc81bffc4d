import { finalizeHash } from './hash-buckets.js';

/** The number of bits of the place of three units in the table: 512 kB, with one false positive in 22 for each bit. */
const PLACE_BITS = 20;
/** Factors of the first, second and third unit in the sum that is hashed. */
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x85ebca6b;
const THIRD_FACTOR = 0x27d4eb2f;

/**
 * A Bloom filter with four bits for each sequence of three units: bit 1 << `out` is set where the three are a block of four without its
 * unit `out`. The hash is that of a sum with one term for each unit, so that a scan computes each term once.
 */
export class TripleFilter {
  /** Two places in each byte. */
  private readonly table = new Uint8Array(1 << (PLACE_BITS - 1));

  add(sum: number, out: number): void {
    const place = placeOf(sum);
    this.table[place >> 1] = (this.table[place >> 1] ?? 0) | (1 << (out + ((place & 1) << 2)));
  }

  /** The four bits for the three units with the sum. */
  of(sum: number): number {
    const place = placeOf(sum);
    return ((this.table[place >> 1] ?? 0) >> ((place & 1) << 2)) & 15;
  }
}

function placeOf(sum: number): number {
  return finalizeHash(sum) >>> (32 - PLACE_BITS);
}

/** The term of a unit that is the first of three; `asSecond` and `asThird` are those of the others. */
export function asFirst(unit: number): number {
  return Math.imul(unit, FIRST_FACTOR);
}

export function asSecond(unit: number): number {
  return Math.imul(unit, SECOND_FACTOR);
}

export function asThird(unit: number): number {
  return Math.imul(unit, THIRD_FACTOR);
}
