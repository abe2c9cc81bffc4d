import { describe, expect, it } from 'vitest';
import { encodeFilter } from '../../scripts/right-phrases/encode-filter.js';
import { BloomFilter } from '../../core/src/right-phrases/bloom-filter.js';
import { hashOf } from '../../core/src/right-phrases/word-slips.js';

const hashes = (prefix: string): readonly number[] =>
  Array.from({ length: 2000 }, (_, number) => {
    const word = `${prefix}${number}`;
    return hashOf(word, 0, word.length);
  });

describe('a Bloom filter', () => {
  const filter = new BloomFilter(encodeFilter(hashes('member'), 10));

  it('contains every member', () => {
    expect(hashes('member').every((hash) => filter.mightContain(hash))).toBe(true);
  });

  it('has few false positives: one in a hundred by the formula, three at most', () => {
    const held = hashes('other').filter((hash) => filter.mightContain(hash));
    expect(held.length).toBeLessThan(60);
  });

  it('contains nothing if empty', () => {
    expect(hashes('other').some((hash) => new BloomFilter('').mightContain(hash))).toBe(false);
  });
});
