import fc from 'fast-check';
import { expect, it } from 'vitest';
import { containsTest, offsetTest, overlapTest } from './interval-overlap.js';
import { contains, overlaps, type Span } from './span.js';

const span = fc
  .tuple(fc.nat(30), fc.nat(6))
  .map(([start, length]): Span => ({ start, end: start + length }));

it('agrees with a comparison of every pair of spans, also of empty and nested ones', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, one) => {
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      expect(overlapTest(sorted)(one)).toBe(sorted.some((other) => overlaps(other, one)));
      expect(overlapTest(spans)(one)).toBe(spans.some((other) => overlaps(other, one)));
    }),
  );
});

it('tells which offsets lie in a span and which spans are contained', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, one) => {
      expect(containsTest(spans)(one)).toBe(spans.some((other) => contains(other, one)));
      expect(offsetTest(spans)(one.start)).toBe(
        spans.some(({ start, end }) => start <= one.start && one.start < end),
      );
    }),
  );
});
