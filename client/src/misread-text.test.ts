import { expect, test } from 'vitest';
import { isMisread } from './misread-text.js';

const DRAFT =
  '在全市教育工作会议上的讲话\n同志们：\n今天的会议，主要是总结去年的工作，部署今年的任务，表彰先进。下面，我讲三点意见。\n';

test('bytes of GBK read as UTF-8', () => {
  // 在全市教育工作会议上的讲话 in GBK.
  const bytes = Buffer.from('d4dac8abcad0bdccd3fdb9a4d7f7bbe1d2e9c9cfb5c4bdb2bbb0', 'hex');
  expect(isMisread(new TextDecoder('utf-8').decode(bytes))).toBe(true);
});

test('bytes of UTF-8 read as GBK', () => {
  expect(isMisread(new TextDecoder('gbk').decode(Buffer.from(DRAFT.repeat(3))))).toBe(true);
});

test.each([DRAFT, '', '锛和鐨都是汉字。\uFFFD', 'plain English, nothing else'])(
  'not %j',
  (text) => {
    expect(isMisread(text)).toBe(false);
  },
);
