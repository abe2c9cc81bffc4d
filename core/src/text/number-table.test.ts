import { expect, it } from 'vitest';
import { NumberTable } from './number-table.js';

it('keeps the first value of each key', () => {
  const table = new NumberTable(300);
  const keys = Array.from({ length: 300 }, (_, index) => index * 128);
  expect(keys.map((key, index) => table.enter(key, index))).toEqual(keys.map(() => undefined));
  expect(keys.map((key) => table.enter(key, 999))).toEqual(keys.map((_, index) => index));
});
