import { expect, it } from 'vitest';
import { PairIndex } from './pair-index.js';

it('finds a text once however many pairs of characters the query has', () => {
  const long = String.fromCharCode(...Array.from({ length: 600 }, (_, at) => 0x4e00 + at));
  expect(new PairIndex([long, '各位来宾']).find(long, 5)).toEqual([0]);
});
