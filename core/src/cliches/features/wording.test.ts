import { expect, test } from 'vitest';
import { createWordingTable, readWording } from './wording.js';

const table = createWordingTable({ '2.00': '^要提高', '-1.00': '水表' }, { '3.00': '提高水平' });
const meansOf = (text: string) => readWording(text, { start: 0, end: text.length }, table);

test.each([
  // A known pair at the beginning and one inside, of three pairs and the four of the prior.
  ['要提高', 4 / 7, 3 / 7],
  ['，要提高', 4 / 7, 3 / 7],
  ['水表', -1 / 6, 0],
  ['水平', 0, 3 / 6],
  // A punctuation mark separates a pair.
  ['提、高', 0, 0],
  ['', 0, 0],
])('%s', (text, odds, commonness) => {
  expect(meansOf(text).odds).toBeCloseTo(odds, 10);
  expect(meansOf(text).commonness).toBeCloseTo(commonness, 10);
});
