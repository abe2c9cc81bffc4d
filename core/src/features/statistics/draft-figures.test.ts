import { expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { analyze } from '../../engine/analyze.js';
import { defaultSettings } from '../../settings/settings.js';
import { EMPTY_LEXICON } from '../../lexicon/types.js';
import {
  phraseFigures,
  phraseHollowness,
  phrasePlaceholders,
  readFigures,
  readParagraphFigures,
  type DraftFigures,
  type Figures,
} from './draft-figures.js';

const lexicon = {
  ...EMPTY_LEXICON,
  cliches: [{ phrase: '真抓实干', kind: 'demand', documents: 9, usual: {} }] as const,
};

function figuresOf(text: string): DraftFigures {
  const document = parseDocument(text);
  const { diagnostics } = analyze(document, { ...defaultSettings, lexicon });
  return readFigures(document, { diagnostics, lexicon, rate: 10 });
}

const DRAFT = `在全县教育工作会议上的讲话
同志们：
现在总结20xx年的工作。
一、20xx年的成绩
要真抓实干。
（一）学校
**校长讲得好。
二、明年的打算
要真抓实干。
谢谢大家！`;

test('of a draft, its speech and its sections', () => {
  const { whole, speeches } = figuresOf(DRAFT);
  expect(speeches).toHaveLength(1);
  expect(speeches[0]?.figures).toEqual(whole);
  expect(DRAFT.slice(speeches[0]?.span.start, speeches[0]?.span.end)).toMatch(/讲话$/u);
  expect(whole).toMatchObject({ minutes: Math.round(whole.characters / 10), placeholders: 3 });
  expect(
    speeches[0]?.sections.map(({ level, span, figures }) => {
      const { placeholders, minutes } = figures;
      return [DRAFT.slice(span.start, span.end), level, placeholders, minutes];
    }),
  ).toEqual([
    ['一、20xx年的成绩', 1, 2, 3],
    ['（一）学校', 2, 1, 1],
    ['二、明年的打算', 1, 0, 1],
  ]);
});

test('of two speeches in one file', () => {
  const { whole, speeches } = figuresOf(`${DRAFT}\n${DRAFT}`);
  expect(speeches.map(({ figures }) => figures.placeholders)).toEqual([3, 3]);
  expect(whole.placeholders).toBe(6);
});

test('of an empty draft are all zero', () => {
  expect(figuresOf('').whole).toEqual({
    characters: 0,
    minutes: 0,
    density: 0,
    hollowness: 0,
    placeholders: 0,
  });
});

test('of paragraphs, web residue left out', () => {
  const text = '今天开会。\n要真抓实干。\n文章地址：http://www.example.com/a?b=1';
  const paragraphs = readParagraphFigures(parseDocument(text), lexicon);
  expect(
    paragraphs.map(({ span, density }) => [text.slice(span.start, span.end), density]),
  ).toEqual([
    ['今天开会。', 0],
    ['要真抓实干。', 0.8],
  ]);
});

const FIGURES: Figures = {
  characters: 1234,
  minutes: 6,
  density: 0.234,
  hollowness: 0.616,
  placeholders: 0,
};

test('in words', () => {
  expect(phraseFigures(FIGURES)).toEqual({
    zh: '1234 字 · 约 6 分钟 · 套话密度 23%',
    en: '1234 characters · about 6 min · 23% clichés',
  });
  expect(phraseHollowness(FIGURES)?.zh).toBe('虚实比 62:38');
  expect(phraseHollowness({ ...FIGURES, hollowness: 0 })).toBeUndefined();
  expect(phrasePlaceholders(FIGURES)).toBeUndefined();
  expect(phrasePlaceholders({ ...FIGURES, placeholders: 1 })?.en).toBe('1 place to fill in');
});
