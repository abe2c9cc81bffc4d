import { describe, expect, test } from 'vitest';
import { widenToLines, widenToSpaces } from './remove-lines.js';
import type { Span } from './span.js';

/** The text after the widened «span» is deleted. */
function remove(marked: string, widen: (text: string, span: Span) => Span): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/gu, '');
  const span = widen(text, { start, end });
  return text.slice(0, span.start) + text.slice(span.end);
}

describe('whole lines', () => {
  test.each([
    ['一。\n\n«注»\n\n二。', '一。\n\n二。'],
    ['一。\r\n\r\n«注»\r\n\r\n二。', '一。\r\n\r\n二。'],
    ['一。\n　　«注»　\n　　二。', '一。\n　　二。'],
    ['> «注»\n\n二。', '二。'],
    ['一。\n\n«注»', '一。\n'],
    ['«注»', ''],
    ['\u0085«注»', ''],
    ['一。\u0085\u0085«注»', '一。\u0085'],
    ['一。 «注»\n二。', '一。\n二。'],
    ['«注» 一。\n二。', '一。\n二。'],
  ])('%j', (marked, left) => {
    expect(remove(marked, widenToLines)).toBe(left);
  });
});

describe('spaces', () => {
  test.each([
    ['一。 «注» \n二。', '一。\n二。'],
    ['一 «注» 二', '一  二'],
  ])('%j', (marked, left) => {
    expect(remove(marked, widenToSpaces)).toBe(left);
  });
});
