import { expect, test } from 'vitest';
import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { splitClauses } from './clauses.js';
import { isExhortation, openersOf } from './exhortation.js';

const clausesOf = (text: string): readonly string[] =>
  splitClauses(text).map(({ start, end, letters }) => `${text.slice(start, end)} ${letters}`);

test.each([
  ['要统一思想、提高认识，狠抓落实。', ['要统一思想、提高认识， 9', '狠抓落实。 4']],
  // A stretch of a few letters belongs to the next clause, or at the end to the clause before it.
  ['今年，全县修路12,000米。好！', ['今年，全县修路12,000米。好！ 13']],
  ['他说：“明天上午9:30开会。”大家都来了。', ['他说：“明天上午9:30开会。” 11', '大家都来了。 5']],
  ['', []],
])('%s', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});

test.each([
  ['要提高认识', true],
  ['一是坚持统筹推进', true],
  ['二要加强领导', true],
  ['我们必须牢固树立信心', true],
  ['以党建为引领', true],
  ['县教育局修了三所学校', false],
  ['一万条编织袋堆在粮站', false],
])('%s calls for something: %s', (text, is) => {
  expect(isExhortation(text, { start: 0, end: text.length }, openersOf(clicheLexicon))).toBe(is);
});
