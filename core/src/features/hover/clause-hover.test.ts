import { expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { EMPTY_LEXICON } from '../../lexicon/types.js';
import { listClauses } from './clause-hover.js';

const TEXT = '要统一思想、提高认识，要狠抓落实，3月5日修好三所学校。';
const linesOf = (start: number, end: number, lexicon = clicheLexicon): readonly string[] =>
  listClauses(parseDocument(TEXT), { start, end }, lexicon).map(({ zh }) => zh);

test('hollow clauses come first, by descending score, then clauses with substance', () => {
  expect(linesOf(0, TEXT.length)).toEqual([
    expect.stringMatching(/^空：“要[^”]+”（\d+%）“要[^”]+”（\d+%）$/u),
    '实：“3月5日修好三所学校”',
  ]);
});

test('clauses outside the span are left out, and without a model there are none', () => {
  expect(linesOf(17, TEXT.length)).toEqual(['实：“3月5日修好三所学校”']);
  expect(linesOf(0, TEXT.length, EMPTY_LEXICON)).toEqual([]);
});
