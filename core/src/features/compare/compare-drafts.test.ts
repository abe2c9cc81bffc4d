import { expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import type { Span } from '../../text/span.js';
import { compareDrafts } from './compare-drafts.js';

const OLD = `在全县教育工作会议上的讲话
同志们：
今天开会，主要是总结2024年的教育工作。
一、肯定成绩
全县学校达到120所，投入增长3.2%。校长很尽责。
二、正视问题
农村学校缺教师，城区学校缺座位。
三、抓好落实
（一）加强领导
各乡镇要把教育放在心上。
（二）保障投入
县财政要把教育经费列入预算。
谢谢大家！`;

const compare = (old: string, now: string) => compareDrafts(parseDocument(old), parseDocument(now));

/** The section changes, in short form. */
function sectionsOf(old: string, now: string): readonly string[] {
  return compare(old, now).sections.map((change) => {
    if (change.kind === 'new') return `new ${change.new.label}`;
    if (change.kind === 'gone') return `gone ${change.old.label}`;
    const { moved, renamed, rewritten } = change;
    const words = [moved && 'moved', renamed && 'renamed', rewritten && 'rewritten'];
    return `${words.filter(Boolean).join(' ')} ${change.new.label}`;
  });
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end);

test('an unchanged draft has no changes', () => {
  const { sections, figures, characters, copiedCharacters, copies } = compare(OLD, OLD);
  expect({ sections, figures }).toEqual({ sections: [], figures: [] });
  expect(copiedCharacters).toBe(characters);
  expect(copies).toHaveLength(1);
});

test('a section that moved with its subsections is one change, whatever its number', () => {
  const now = OLD.replace(/一、肯定成绩\n.*\n二、正视问题\n.*\n/u, '')
    .replace('三、抓好落实', '一、抓好落实')
    .replace(
      '谢谢大家',
      '二、肯定成绩\n全县学校达到120所，投入增长3.2%。校长很尽责。\n三、正视问题\n农村学校缺教师，城区学校缺座位。\n谢谢大家',
    );
  expect(sectionsOf(OLD, now)).toEqual(['moved 一、抓好落实']);
});

test('new, gone, rewritten and renamed sections', () => {
  const now = OLD.replace(
    '二、正视问题\n农村学校缺教师，城区学校缺座位。',
    '二、建设智慧校园\n各校接入宽带。',
  )
    .replace('校长很尽责。', '教师也很尽责。')
    .replace('（二）保障投入', '（二）经费有着落');
  expect(sectionsOf(OLD, now)).toEqual([
    'rewritten 一、肯定成绩',
    'new 二、建设智慧校园',
    'renamed （二）经费有着落',
    'gone 二、正视问题',
  ]);
});

test('a heading with another year is the same heading', () => {
  const old = '一、2024年工作回顾\n修了路。\n二、2025年工作打算\n架桥。';
  expect(sectionsOf(old, old.replace('2024', '2025').replace('二、2025', '二、2026'))).toEqual([
    'renamed 一、2025年工作回顾',
    'renamed 二、2026年工作打算',
  ]);
});

test('copied stretches and their characters', () => {
  const now = `一、开头\n没有听过的一句话。\n校长很尽责。农村学校缺教师，城区学校缺座位。\n全新。`;
  const { copies, copiedCharacters, characters } = compare(OLD, now);
  expect(copies.map((copy) => [cut(now, copy.new), copy.sentences, copy.characters])).toEqual([
    ['校长很尽责。农村学校缺教师，城区学校缺座位。', 2, 19],
  ]);
  expect(cut(OLD, copies[0]?.old ?? { start: 0, end: 0 })).toBe(
    '校长很尽责。\n二、正视问题\n农村学校缺教师，城区学校缺座位。',
  );
  expect([copiedCharacters, characters]).toEqual([19, 29]);
});

/** 3.2% → 3.5% */
const figuresOf = (old: string, now: string) =>
  compare(old, now).figures.map((change) => `${cut(old, change.old)} → ${cut(now, change.new)}`);

test.each([
  ['房价下降3.2%。', '房价下降3.5%。', ['3.2% → 3.5%']],
  ['会上总结二〇二四年的工作。', '会上总结二〇二五年的工作。', ['二〇二四 → 二〇二五']],
  ['总结20xx年的工作。', '总结2025年的工作。', ['20xx → 2025']],
  ['完成投资30亿元，增长5%。', '完成投资30亿元，增长6%。', ['5% → 6%']],
  ['到会120,很好。', '到会130,很好。', ['120 → 130']],
  // The sentence has other words, but the clause has the same.
  ['虽然困难，但是完成投资30亿元，很好。', '今年完成得好，但是完成投资36亿元。', ['30 → 36']],
  ['增长5%，很好。', '今年增长6%。', []],
  ['房价下降3.2%。', '房价下降３.2％。', []],
  ['共有1,200户。', '共有1200户。', []],
  ['一是修路。', '二是修路。', []],
  ['房价下降3.2%。', '地价下降3.5%。', []],
  ['甲村10户。乙村20户。', '乙村20户。甲村10户。', []],
])('figures that changed: %s %s', (old, now, expected) => {
  expect(figuresOf(old, now)).toEqual(expected);
});

test('years that are still open', () => {
  const now = '总结20xx年的工作。\n部署2025年×月×日以后的工作。';
  expect(compare(OLD, now).openYears.map((span) => cut(now, span))).toEqual([
    '20xx年',
    '2025年×月×日',
  ]);
});

test('empty drafts give an empty comparison', () => {
  expect(compare('', '')).toEqual({
    ...{ characters: 0, copiedCharacters: 0 },
    ...{ sections: [], copies: [], figures: [], openYears: [] },
  });
});
