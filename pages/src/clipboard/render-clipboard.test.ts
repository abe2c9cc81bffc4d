import { expect, it } from 'vitest';
import { parseDocument } from '../../../core/src/index.js';
import { toClipboardText } from './render-clipboard.js';

const DRAFT =
  '在全县教育工作会议上的讲话\n\n同志们：\n今天开会，讲<两>点意见。\n一、提高认识\n要算账。\n二、抓好落实\n要对账。\n';

it('has the fonts and indents of GB/T 9704 at each paragraph', () => {
  const { html } = toClipboardText(parseDocument(DRAFT));
  const paragraphs = html.split('<p ').slice(1);
  expect(paragraphs[0]).toMatch(/text-align:center.*方正小标宋简体.*font-size:22pt.*教育工作会议/u);
  expect(paragraphs.find((one) => one.includes('同志们'))).toMatch(/text-align:left/u);
  expect(paragraphs.find((one) => one.includes('提高认识'))).toMatch(/text-indent:32pt.*黑体/u);
  expect(paragraphs.find((one) => one.includes('要算账'))).toMatch(
    /line-height:28\.95pt.*text-indent:32pt.*仿宋_GB2312.*font-size:16pt/u,
  );
  expect(html).toContain('讲&lt;两&gt;点意见');
});

it('has plain text for programs that do not read markup', () => {
  expect(toClipboardText(parseDocument(DRAFT)).text).toBe(
    [
      '在全县教育工作会议上的讲话',
      '同志们：',
      '　　今天开会，讲<两>点意见。',
      '　　一、提高认识',
      '　　要算账。',
      '　　二、抓好落实',
      '　　要对账。',
    ].join('\n'),
  );
});
