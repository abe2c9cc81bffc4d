import { expect, test } from 'vitest';
import { splitClauses } from './clauses.js';
import { findNeutral } from './neutral-clauses.js';

const neutralOf = (text: string): readonly string[] => {
  const clauses = splitClauses(text);
  const neutral = findNeutral(text, clauses, (index) => (index === 9 ? 1 : 0));
  return clauses
    .filter((_, index) => neutral[index])
    .map(({ start, end }) => text.slice(start, end));
};

test.each([
  [
    '他强调：“学习是每个人的责任，不学习就落后。”大家都要学。',
    ['他强调：“学习是每个人的责任，', '不学习就落后。”'],
  ],
  // One quotation in two parts.
  [
    '他多次指出“各项工作要靠自己做”，“各种办法要靠大家想”。',
    ['他多次指出“各项工作要靠自己做”，', '“各种办法要靠大家想”。'],
  ],
  // A name, a slogan, and words in quotation marks without a verb of saying.
  ['实施“互联网政务服务提升”工程，要狠抓落实。', []],
  ['落实“人人有责人人尽责人人享有”的要求。', []],
  ['他说“要快些”，我们要狠抓落实。', []],
  ['他强调：“要快些', []],
])('%s', (text, neutral) => {
  expect(neutralOf(text)).toEqual(neutral);
});
