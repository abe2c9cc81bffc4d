import fc from 'fast-check';
import { expect, it } from 'vitest';
import { containsTest, offsetTest, overlapTest } from './interval-overlap.js';
import { contains, overlaps, type Span } from './span.js';

const span = fc
  .tuple(fc.nat(30), fc.nat(6))
  .map(([start, length]): Span => ({ start, end: start + length }));

it('says what a look at each span says, also where they are empty or lie in one another', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, one) => {
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      expect(overlapTest(sorted)(one)).toBe(sorted.some((other) => overlaps(other, one)));
      expect(overlapTest(spans)(one)).toBe(spans.some((other) => overlaps(other, one)));
    }),
  );
});

it('says which offsets lie in a span and which spans lie in another', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, one) => {
      expect(containsTest(spans)(one)).toBe(spans.some((other) => contains(other, one)));
      expect(offsetTest(spans)(one.start)).toBe(
        spans.some(({ start, end }) => start <= one.start && one.start < end),
      );
    }),
  );
});
