import { expect, it } from 'vitest';
import { findSentences } from './sentences.js';

/** The sentences of a paragraph, a slash between two clauses. */
function checkSentences(paragraph: string): string[] {
  return findSentences(paragraph).map((sentence) =>
    sentence.map(({ text, mark }) => text + mark).join('/'),
  );
}

it.each([
  [
    '两个句子',
    '一年来，成绩来之不易。我们倍加珍惜！',
    ['一年来，/成绩来之不易。', '我们倍加珍惜！'],
  ],
  [
    'a quotation mark after the stop',
    '他说：“要抓落实。”会议结束。',
    ['他说：/“要抓落实。”', '会议结束。'],
  ],
  ['half-width marks of a scrape', '团结一致,再创佳绩!', ['团结一致，/再创佳绩！']],
  ['numbers', '投资1,200万元,增长5％。', ['投资1,200万元，/增长5%。']],
  [
    'items, without their markers',
    '主要是：一是基础薄弱；二是力量不足。',
    ['主要是：', '基础薄弱；', '力量不足。'],
  ],
  ['words that only look like items', '一要素保障。', ['一要素保障。']],
  ['blanks of a scrape', '　　各位代表： 　现在开会。', ['各位代表：/现在开会。']],
  ['no stop at the end', '全面提高政府效能', ['全面提高政府效能']],
])('cuts %s', (_, paragraph, sentences) => {
  expect(checkSentences(paragraph)).toEqual(sentences);
});
