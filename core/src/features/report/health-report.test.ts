import { expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { analyze } from '../../engine/analyze.js';
import { EMPTY_LEXICON } from '../../lexicon/types.js';
import { defaultSettings } from '../../settings/settings.js';
import { judgeDelivery } from '../readiness/delivery.js';
import { type HealthReport, readHealthReport } from './health-report.js';
import type { ReportSection } from './report-sections.js';

const settings = {
  ...defaultSettings,
  lexicon: {
    ...EMPTY_LEXICON,
    cliches: [{ phrase: '真抓实干', kind: 'demand', documents: 9, usual: {} }] as const,
  },
};

function reportOf(text: string): HealthReport {
  const document = parseDocument(text);
  const { diagnostics } = analyze(document, settings);
  return readHealthReport(document, { diagnostics, settings, rate: 10 });
}

const DRAFT = `在全县教育工作会议上的讲话
同志们：
现在总结20xx年的工作。
一、20xx年的成绩
要真抓实干。
（一）学校
**校长讲得好。
三、明年的打算
要真抓实干。一是修路。
二是架桥。
谢谢大家！`;

test('the verdict is that of the delivery check', () => {
  const document = parseDocument(DRAFT);
  const { diagnostics } = analyze(document, settings);
  const { sentence, ready } = judgeDelivery(diagnostics, { document });
  expect(reportOf(DRAFT)).toMatchObject({ verdict: sentence, ready });
  expect(ready).toBe(false);
});

test('a stale year, which only the delivery check reports, is a finding', () => {
  const text =
    '在全县教育工作会议上的讲话\n（2024年3月1日）\n同志们：\n部署2019年工作。\n谢谢大家！';
  const { rules } = reportOf(text);
  expect(rules.map(({ rule }) => rule)).toContain('year-conflict');
});

test('headings with their findings, where items belong to the heading above', () => {
  const draw = (sections: readonly ReportSection[], indent = ''): string[] =>
    sections.flatMap(({ label, problems, counts, children }) => [
      `${indent}${label}: ${problems.map(({ rule }) => rule).join(' ')} of ${counts.error + counts.warning}`,
      ...draw(children, `${indent}  `),
    ]);
  expect(draw(reportOf(DRAFT).sections)).toEqual([
    '在全县教育工作会议上的讲话: placeholder-year of 4',
    '  一、20xx年的成绩: placeholder-year of 2',
    '    （一）学校: placeholder-blank of 1',
    '  三、明年的打算: heading-sequence of 1',
  ]);
});

test('minutes and characters of each section', () => {
  const [speech] = reportOf(DRAFT).sections;
  expect(speech?.children.map(({ figures }) => figures?.minutes)).toEqual([3, 2]);
});

test('findings by rule, the heaviest first', () => {
  const { rules } = reportOf(DRAFT);
  expect(rules[0]).toMatchObject({ rule: 'placeholder-year', title: { zh: '年份、日期没有填写' } });
  expect(rules[0]?.findings).toHaveLength(2);
  const weights = rules.map(({ severity }) =>
    ['error', 'warning', 'information', 'hint'].indexOf(severity),
  );
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
});

test('clichés with their first use, and blanks', () => {
  const { cliches, open } = reportOf(DRAFT);
  expect(cliches.map(({ phrase, count, span }) => [phrase, count, span.start])).toEqual([
    ['真抓实干', 2, DRAFT.indexOf('真抓实干')],
  ]);
  expect(open.map(({ places }) => places.length)).toEqual([2, 1]);
});

test('an empty draft gives an empty report', () => {
  expect(reportOf('')).toMatchObject({ title: '', sections: [], paragraphs: [], rules: [] });
});

test('a report is plain data', () => {
  const { sections, paragraphs, cliches, verdict } = reportOf(DRAFT);
  const data = { sections: sections.length, paragraphs, cliches, verdict };
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
