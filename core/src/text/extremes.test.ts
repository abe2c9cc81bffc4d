import { expect, test } from 'vitest';
import { largest, smallest } from './extremes.js';

test.each([
  [[], Infinity, -Infinity],
  [[3], 3, 3],
  [[2, -1, 5], -1, 5],
])('of %j', (numbers, least, most) => {
  expect(smallest(numbers)).toBe(least);
  expect(largest(numbers)).toBe(most);
});

test('with more numbers than a call can have arguments', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index);
  expect(largest(many)).toBe(299_999);
});
