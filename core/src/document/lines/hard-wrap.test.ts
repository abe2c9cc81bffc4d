import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse.js';

/** Twelve lines of twenty characters, each but the last cut in the middle of a sentence. */
const BODY =
  '各级各部门要统一思想认识、压实工作责任，\n把各项部署一件一件抓到位、抓到底、抓出成\n'.repeat(6) +
  '效来。\n';

/** The paragraphs after the first one, which makes the text recognisable as cut at twenty characters. */
function paragraphsAfterBody(lines: string, indent = ''): string[] {
  const { paragraphs, layout } = parseDocument(`${indent}${BODY}${lines}`);
  expect(layout).toBe('hardWrapped');
  return paragraphs.slice(1).map(({ facts }) => facts.text);
}

describe('lines cut at one width', () => {
  it.each([
    // A line without a stop goes on whatever the next one begins with.
    ['第一，抓好学习教育；第二，抓好贯彻落实；第\n三，抓好督查。', 1],
    ['重点抓好两件事：其一，抓学习和整改落实；其\n二，抓好督查。', 1],
    ['检查评比要实事求是，一是一、二是\n二，来不得半点虚假。', 1],
    // A full line that ends in a stop goes on with the next item only.
    ['要抓好：（1）学习教育，提高思想认识水平；\n（2）落实责任。', 1],
    ['要做好：①学习教育，进一步提高思想认识；\n②落实责任。', 1],
    ['各级各部门要认真抓好学习教育和贯彻落实。\n二、压实责任', 2],
    ['要做好：（1）学习教育，提高认识水平；（2）\n落实责任。', 1],
    // Headings and titles are not joined with the next line.
    ['一、统一思想认识压实工作责任狠抓工作落\n（一）抓好学习\n正文。', 3],
    ['一、统一思想认识压实工作责任\n正文。', 2],
  ])('%s', (lines, count) => {
    expect(paragraphsAfterBody(lines)).toHaveLength(count);
  });
});

describe('a page number between two lines', () => {
  const LINES =
    '各级各部门要统一思想认识、压实责任，把各项\n— 2 —\n部署一件一件抓好。\n\n— 3 —\n\n同志们，散会。\n';

  it('does not split a sentence', () => {
    expect(paragraphsAfterBody(LINES)).toEqual([
      '各级各部门要统一思想认识、压实责任，把各项部署一件一件抓好。',
      '— 3 —',
      '同志们，散会。',
    ]);
  });

  it('is residue', () => {
    const { text, residue } = parseDocument(`${BODY}${LINES}`);
    expect(residue.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '\n— 2 —',
      '— 3 —',
    ]);
  });
});

describe('lines cut at one width whose paragraphs are indented', () => {
  it.each([
    // Where first lines are indented, a full line goes on in a line at the margin, whatever their last and first words are.
    ['　　重点做好以下工作：一要做实作风建设。\n三要提升保障。', 1],
    ['　　各级各部门要认真抓好学习教育工作。\n要狠抓落实。', 1],
    ['　　各级各部门要认真抓好学习教育工作。\n　　要狠抓落实。', 2],
    // The indentation counts as width.
    ['　　各级各部门要认真抓好学习教育和贯彻\n落实。', 1],
  ])('%s', (lines, count) => {
    expect(paragraphsAfterBody(lines, '　　')).toHaveLength(count);
  });
});
