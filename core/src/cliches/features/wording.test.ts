import { expect, test } from 'vitest';
import { createWordingTable, meanLogOdds } from './wording.js';

const table = createWordingTable({ '2.00': '^要提高', '-1.00': '水表' });
const meanOf = (text: string): number => meanLogOdds(text, { start: 0, end: text.length }, table);

test.each([
  // One pair known at the beginning and one inside, of three pairs and four of the prior.
  ['要提高', 4 / 7],
  ['，要提高', 4 / 7],
  ['水表', -1 / 6],
  // A mark parts a pair.
  ['提、高', 0],
  ['', 0],
])('%s', (text, mean) => {
  expect(meanOf(text)).toBeCloseTo(mean, 10);
});
