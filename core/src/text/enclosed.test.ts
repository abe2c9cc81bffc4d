import { expect, test } from 'vitest';
import { isEnclosed, QUOTES, TITLE_MARKS, type MarkPair } from './enclosed.js';

/** `|` marks the offset. */
function check(marked: string, pair: MarkPair, reach?: number): boolean {
  return isEnclosed(marked.replace('|', ''), marked.indexOf('|'), pair, reach);
}

test.each([
  ['“稳中求进、|提质增效”', QUOTES, true],
  ['|“稳中求进”', QUOTES, false],
  ['“稳中求进|”', QUOTES, true],
  ['“稳中求进”|', QUOTES, false],
  ['《关于|进一步改进会风的通知》', QUOTES, false],
  ['《关于|进一步改进会风的通知》', TITLE_MARKS, true],
  ['没有标记|', TITLE_MARKS, false],
])('%s', (marked, pair, expected) => {
  expect(check(marked, pair)).toBe(expected);
});

test('an opening mark farther back than the reach is not found', () => {
  expect([check('“稳中|求进”', QUOTES, 3), check('“稳中|求进”', QUOTES, 2)]).toEqual([true, false]);
});
