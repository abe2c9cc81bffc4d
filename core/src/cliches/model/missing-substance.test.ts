import { expect, test } from 'vitest';
import type { SubstanceKind } from '../features/substance-kinds.js';
import { findUnanswered, QUESTIONS } from './missing-substance.js';

test.each<[readonly SubstanceKind[], string]>([
  [[], 'actor measure data deadline'],
  // 按照《…的意见》: the document says what is to be done.
  [['document'], 'actor data deadline'],
  [['body', 'number', 'date'], 'measure'],
  [['person', 'act', 'number', 'date'], ''],
  // A place, a thing or 今年 answers none of the questions.
  [['place', 'thing', 'time', 'plain'], QUESTIONS.join(' ')],
])('%j leaves the questions %j', (kinds, questions) => {
  expect(findUnanswered(new Set(kinds)).join(' ')).toBe(questions);
});
