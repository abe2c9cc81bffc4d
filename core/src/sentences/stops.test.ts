import { expect, test } from 'vitest';
import { CLAUSE_END, isStop, SENTENCE_END, STOP, STOP_OR_COLON } from './stops.js';

/** Those of the marks that match, in the order given. */
function matching(pattern: RegExp): string {
  return Array.from('。！？!?；;：:，,、.…”', (mark) => (pattern.test(mark) ? mark : '')).join('');
}

test.each([
  [SENTENCE_END, '。！？!?'],
  [STOP, '。！？!?；;'],
  [STOP_OR_COLON, '。！？!?；;：:'],
  [CLAUSE_END, '。！？!?；;：:，,'],
])('%s', (pattern, marks) => {
  expect(matching(pattern)).toBe(marks);
});

test('no character is no stop', () => {
  expect(['；', '，', ''].map(isStop)).toEqual([true, false, false]);
});
