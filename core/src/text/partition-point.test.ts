import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from './partition-point.js';

it('agrees with a linear search', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), fc.nat(5), (numbers, limit, skipped) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const from = Math.min(skipped, sorted.length);
      let expected = from;
      while (expected < sorted.length && (sorted[expected] ?? 0) < limit) expected += 1;
      expect(partitionPoint(sorted.length, (at) => (sorted[at] ?? 0) < limit, from)).toBe(expected);
    }),
  );
});
