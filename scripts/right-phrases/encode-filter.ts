import { BITS_OF_SIGN, probesOf, SIGNS } from '../../core/src/right-phrases/bloom-filter.js';

/** Encodes a Bloom filter of the hashes as a string; core/src/right-phrases/bloom-filter.ts reads it. */
export function encodeFilter(hashes: readonly number[], bitsOfMember: number): string {
  const values = new Uint8Array(Math.ceil((hashes.length * bitsOfMember) / BITS_OF_SIGN));
  for (const hash of hashes) {
    for (const bit of probesOf(hash, values.length * BITS_OF_SIGN)) {
      const at = Math.floor(bit / BITS_OF_SIGN);
      values[at] = (values[at] ?? 0) | (1 << (bit % BITS_OF_SIGN));
    }
  }
  return [...values].map((value) => SIGNS[value]).join('');
}
