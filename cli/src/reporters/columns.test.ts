import { expect, test } from 'vitest';
import { alignColumns, widthOf } from './columns.js';

test('aligns columns by display width, numbers to the right', () => {
  const rows = [
    ['字数', '标题', '次'],
    [1200, '一、学习', 3],
    [7, 'GDP', 12],
  ];
  expect(alignColumns(rows)).toBe('字数  标题      次\n1200  一、学习   3\n   7  GDP       12\n');
});

test.each([
  ['同志们', 6],
  ['é', 1],
  ['𠮷a', 3],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('replaces control characters in a cell', () => {
  expect(alignColumns([['\u001b[31m']])).toBe('\ufffd[31m\n');
});
