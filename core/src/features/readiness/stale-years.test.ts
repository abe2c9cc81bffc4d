import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { findStaleYears } from './stale-years.js';

/** Asserts the years found in a draft of 2024. */
function checkStale(text: string, expected: readonly string[], documentDate = '2024-03'): void {
  const document = parseDocument(text, { documentDate });
  const found = findStaleYears(document).map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual(expected);
}

it.each([
  ['总结2023年工作，部署2024年工作。', []],
  ['总结2021年工作，部署2022年工作。', ['2021年', '2022年']],
  ['安排2019年度任务。', ['2019年']],
  ['谋划2025年工作。', []],
  ['回顾2025年工作。', ['2025年']],
  ['总结2019年以来的工作。', []],
  ['总结2019年至2023年的工作。', []],
  ['2019年，我们安排资金三亿元。', []],
] as const)('%s', (text, expected) => {
  checkStale(text, expected);
});

it('finds none where the date of the draft is unknown', () => {
  const document = parseDocument('部署2019年工作。');
  expect(findStaleYears(document)).toEqual([]);
});
