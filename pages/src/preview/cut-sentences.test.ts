import { expect, test } from 'vitest';
import { cutSentences } from './cut-sentences.js';

test.each<[text: string, sentences: readonly string[]]>([
  ['同志们：', ['同志们：']],
  ['现在开会。请坐！好吗？', ['现在开会。', '请坐！', '好吗？']],
  ['他说：“开会。”大家来了；没有人走。', ['他说：“开会。”', '大家来了；', '没有人走。']],
  ['一、提高认识', ['一、提高认识']],
  ['…… ——', []],
  ['', []],
])('%s', (text, sentences) => {
  expect(cutSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
