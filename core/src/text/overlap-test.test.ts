import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOverlapTest } from './overlap-test.js';
import { overlaps } from './span.js';

const span = fc
  .tuple(fc.nat(30), fc.nat(6))
  .map(([start, length]) => ({ start, end: start + length }));

it('says what a look at every span says', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const found = spans.some((one) => overlaps(one, asked));
      expect(createOverlapTest(spans)(asked)).toBe(found);
    }),
  );
});
