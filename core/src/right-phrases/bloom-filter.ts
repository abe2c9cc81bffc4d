import { finalizeHash } from './hash-buckets.js';

/** The alphabet of `scripts/right-phrases/encode-filter.ts`, six bits per character. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const BITS_OF_SIGN = 6;
/** Bits set for each member: with ten bits of space per member, the false-positive rate is one in a hundred. */
const PROBES = 6;

/** A Bloom filter of hashes, decoded from text: false positives are possible, false negatives are not. */
export class BloomFilter {
  private readonly bits: Uint8Array;

  constructor(code: string) {
    this.bits = new Uint8Array(code.length);
    for (let at = 0; at < code.length; at += 1) this.bits[at] = valueOf(code.charCodeAt(at));
  }

  /** Whether the hash may be a member. */
  mightContain(hash: number): boolean {
    const size = this.bits.length * BITS_OF_SIGN;
    if (size === 0) return false;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = probeOf(hash, probe, size);
      if (((this.bits[Math.floor(bit / BITS_OF_SIGN)] ?? 0) & (1 << (bit % BITS_OF_SIGN))) === 0)
        return false;
    }
    return true;
  }
}

/** The bits that stand for a hash among `size` bits (double hashing). */
export function probesOf(hash: number, size: number): readonly number[] {
  return Array.from({ length: PROBES }, (_, probe) => probeOf(hash, probe, size));
}

function probeOf(hash: number, probe: number, size: number): number {
  const step = finalizeHash(hash) | 1;
  return ((hash + Math.imul(probe, step)) >>> 0) % size;
}

function valueOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}
