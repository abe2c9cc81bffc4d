import { expect, it } from 'vitest';
import { toSnippetRows } from './snippet-rows.js';

const LONG = '让我们在市委、市政府的坚强领导下，团结一心，奋发有为，推动我市教育事业再上新台阶！';
const SNIPPETS = [
  { body: '${1:甲}', text: '今天召开会议。', role: '开头', count: '见于 3 篇' },
  { body: '$0', text: LONG, role: '号召', count: '自有文稿 2 篇' },
  { body: '$0', text: '再创佳绩！', role: '号召', count: '见于 2 篇' },
];

it('shows roles over their snippets, and long ones in two lines', () => {
  expect(
    toSnippetRows(SNIPPETS, true).map((row) =>
      row.kind === 'role' ? row.role : `${row.label} | ${row.detail} | ${row.description}`,
    ),
  ).toEqual([
    '开头',
    '今天召开会议。 |  | 见于 3 篇',
    '号召',
    '让我们在市委、市政府的坚强领导下，团结一心，奋发有为， | 推动我市教育事业再上新台阶！ | 自有文稿 2 篇',
    '再创佳绩！ |  | 见于 2 篇',
  ]);
});

it('shows the role of each snippet if they are not grouped by role', () => {
  const [first] = toSnippetRows(SNIPPETS, false);
  expect(first).toMatchObject({ kind: 'snippet', description: '开头 · 见于 3 篇' });
});

it('splits a text without clauses outside surrogate pairs', () => {
  const text = `${'好'.repeat(31)}𠮷好`;
  const [row] = toSnippetRows([{ body: text, text, role: '开头', count: '' }], false);
  expect(row).toMatchObject({ label: '好'.repeat(31), detail: '𠮷好' });
});
