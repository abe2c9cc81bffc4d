import { expect, test } from 'vitest';
import { parseDocument } from '../parse.js';

function contentOf(text: string): string[] {
  return parseDocument(text, { kind: 'markdown' }).paragraphs.map(({ facts }) => facts.text);
}

test('front matter, code, HTML and the line under a table header are markup; cells are content', () => {
  const text =
    '---\ntitle: 讲话\n---\n\n# 标题\n\n> - 一是抓点\n\n```\n一、代码\n```\n\n| 时间 | 单位 |\n| :--- | ---: |\n| 20XX年 | ×局 |\n\n<!-- 备注 -->\n\n正文。\n';
  expect(contentOf(text)).toEqual([
    '标题',
    '一是抓点',
    '| 时间 | 单位 |',
    '| 20XX年 | ×局 |',
    '正文。',
  ]);
});

test('--- after a line separator in the first line opens no front matter', () => {
  expect(contentOf('最后，\u2028---\n第二，\u2028---\n再次，')).toContain('第二，');
  expect(contentOf('<!--月\u2028---\n在')).toEqual(['在']);
});
