import { describe, expect, it } from 'vitest';
import { finalizeHash, HashBuckets, HashFilter } from './hash-buckets.js';
import { asFirst, asSecond, asThird, TripleFilter } from './triple-filter.js';

/** Hashes of the numbers up to `count`, each number three times over. */
function makeHashes(count: number): Int32Array {
  return Int32Array.from({ length: 3 * count }, (_, index) => finalizeHash((index % count) + 1));
}

/** All indices with the hash, in the order of the places. */
function indicesOf(buckets: HashBuckets, hash: number): readonly number[] {
  const indices: number[] = [];
  for (let place = buckets.first(hash); place >= 0; place = buckets.next(hash, place)) {
    indices.push(buckets.indexAt(place));
  }
  return indices;
}

describe('HashBuckets', () => {
  it.each([0, 1, 2, 7, 1000, 5000])(
    'finds the indices of each of %i hashes in ascending order',
    (count) => {
      const hashes = makeHashes(count);
      const buckets = new HashBuckets(hashes);
      for (let index = 0; index < count; index += 1) {
        const indices = [index, index + count, index + 2 * count];
        expect(indicesOf(buckets, hashes[index] ?? 0)).toEqual(indices);
      }
    },
  );

  it('finds nothing for other hashes', () => {
    const buckets = new HashBuckets(makeHashes(1000));
    for (let number = 1001; number < 2000; number += 1)
      expect(indicesOf(buckets, finalizeHash(number))).toEqual([]);
  });

  it('distinguishes the least and the greatest hash', () => {
    const buckets = new HashBuckets(Int32Array.from([-1, 0, -1]));
    expect([0, -1, 1].map((hash) => indicesOf(buckets, hash))).toEqual([[1], [0, 2], []]);
  });
});

describe('HashFilter', () => {
  it('contains every hash that was added, and few others', () => {
    const filter = new HashFilter();
    for (let number = 0; number < 5000; number += 1) filter.add(finalizeHash(number));
    const isIn = Array.from({ length: 10_000 }, (_, number) =>
      filter.mightContain(finalizeHash(number)),
    );
    expect(isIn.indexOf(false)).toBeGreaterThanOrEqual(5000);
    expect(isIn.slice(5000).filter(Boolean).length).toBeLessThan(500);
  });
});

describe('TripleFilter', () => {
  it('has the bit of every three units that were added', () => {
    const filter = new TripleFilter();
    const sumOf = (unit: number): number => asFirst(unit) + asSecond(unit * 7) + asThird(unit * 13);
    for (let unit = 0; unit < 5000; unit += 1) filter.add(sumOf(unit), unit % 4);
    for (let unit = 0; unit < 5000; unit += 1)
      expect(filter.of(sumOf(unit)) & (1 << (unit % 4))).not.toBe(0);
  });
});
