import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import type { Span } from '../../text/span.js';
import { countHints } from './count-hints.js';
import { foldingSpans } from './folding.js';
import { nextOrdinals } from '../completion/next-ordinal.js';
import { selectionRanges } from './selection-ranges.js';
import { siblingHighlights } from './sibling-highlights.js';

/** The text without `$0`, and the offset of `$0`. */
function atCursor(marked: string): { text: string; offset: number } {
  return { text: marked.replace('$0', ''), offset: marked.indexOf('$0') };
}

function quote(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('folding', () => {
  test('sections, items and residue of more than one line', () => {
    const text = '一、学习\n一是读。\n要深读。\n二是悟。\n二、落实\n正文。';
    expect(
      quote(
        text,
        foldingSpans(parseDocument(text)).map(({ span }) => span),
      ),
    ).toEqual(['一、学习\n一是读。\n要深读。\n二是悟。', '一是读。\n要深读。', '二、落实\n正文。']);
  });
});

describe('selection ranges', () => {
  test('clause, sentence, paragraph, section, document', () => {
    const { text, offset } = atCursor('一、学习\n要读原文，悟$0原理。要见行动。\n二、落实');
    expect(quote(text, selectionRanges(parseDocument(text), offset))).toEqual([
      '悟原理',
      '要读原文，悟原理。',
      '要读原文，悟原理。要见行动。',
      '一、学习\n要读原文，悟原理。要见行动。',
      text,
    ]);
  });
});

describe('sibling highlights', () => {
  const check = (marked: string): string[] => {
    const { text, offset } = atCursor(marked);
    return quote(text, siblingHighlights(parseDocument(text), offset));
  };
  test('of a heading', () => {
    expect(check('一、学$0习\n正文。\n（一）子\n二、落实\n正文。')).toEqual([
      '一、学习',
      '二、落实',
    ]);
  });
  test('of an item', () => {
    expect(check('一是学习；二$0是落实。')).toEqual(['一是', '二是']);
  });
  test('of a count', () => {
    expect(check('讲两$0点意见。\n一、学习\n正文。\n二、落实\n正文。')).toEqual([
      '两点意见',
      '一、学习',
      '二、落实',
    ]);
  });
  test('none in running text', () => {
    expect(check('今天开$0会。')).toEqual([]);
  });
});

describe('count hints', () => {
  test('only where the list has another number of items', () => {
    const text = '要做到“三个确保”：一是甲；二是乙。分两步走：第一步，丙；第二步，丁。';
    const hints = countHints(parseDocument(text));
    expect(hints.map(({ offset, label }) => `${text.slice(0, offset)}|${label.zh}`)).toEqual([
      '要做到“三个确保”|应 3 项，实 2 项',
    ]);
  });
});

describe('next ordinal', () => {
  const check = (marked: string): string[] => {
    const { text, offset } = atCursor(marked);
    return nextOrdinals(parseDocument(text), offset).map((next) => next.text);
  };
  test('on a new line, the innermost row first', () => {
    expect(check('一、学习\n正文。\n$0')).toEqual(['二、']);
    expect(check('一、学习\n（一）读\n正文。\n　　$0')).toEqual(['（二）', '二、']);
    expect(check('1.学习\n$0')).toEqual(['2.']);
  });
  test('items of paragraphs', () => {
    expect(check('一是抓学习。\n二是抓落实。\n$0')).toEqual(['三是']);
  });
  test('items in running text', () => {
    expect(check('要做到：一是抓学习；$0')).toEqual(['二是']);
    expect(check('第一，抓学习。$0')).toEqual(['第二，']);
    expect(check('首先要学习。其次要落实。$0')).toEqual(['再次']);
  });
  test('none inside a clause, none past the announced count, none that follows already', () => {
    expect(check('一是抓学$0习')).toEqual([]);
    expect(check('讲两点意见。\n一、学习\n正文。\n二、落实\n正文。\n$0')).toEqual([]);
    expect(check('一、学习\n正文。\n$0\n二、落实\n正文。')).toEqual([]);
  });
});
