import { describe, expect, test } from 'vitest';
import { shippedLexicon } from '../../../core/data/shipped-lexicon.js';
import {
  analyze,
  createLineMap,
  defaultSettings,
  parseDocument,
  readHealthReport,
  withLexicon,
} from '../../../core/src/index.js';
import type { PageDraft } from '../page.js';
import { type Page, toReportPage } from '../pages.js';

const settings = withLexicon(defaultSettings, shippedLexicon);

const DRAFT = `在全县教育工作会议上的讲话
同志们：
现在总结20xx年的工作，请<b>**</b>同志发言。
一、提高认识
要真抓实干，要凝心聚力，要奋勇争先，要再创辉煌。要不断加强领导，不断强化措施，不断推动落实。
三、修好学校
县里投入300万元修建校舍12栋。
谢谢大家！`;

function pageOf(
  text: string,
  form: PageDraft['form'],
  locale: PageDraft['locale'] = 'zh',
): Promise<Page> {
  const document = parseDocument(text);
  const { diagnostics } = analyze(document, settings);
  const report = readHealthReport(document, { diagnostics, settings, rate: 200 });
  return toReportPage(report, { text, form, locale, ...createLineMap(text) });
}

describe('the report as a standalone page', () => {
  test('has no scripts, no requests and no accessibility faults', async () => {
    const { html, title } = await pageOf(DRAFT, 'file');
    expect(title).toBe('体检报告 · 在全县教育工作会议上的讲话');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8" \/>/u);
    expect(html).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|\sstyle=|\son\w+=|url\(|@import|https?:/u);
    expect(findFaults(html)).toEqual([]);
  });

  test('has links to the lines of the text at its end', async () => {
    const { html } = await pageOf(DRAFT, 'file');
    const targets = [...html.matchAll(/href="#(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id);
    expect(targets).toContain('L3');
    for (const target of targets) expect(html).toContain(`id="${target ?? ''}"`);
    expect(html).toContain('<mark class="error" title="年份没有填写');
  });

  test('escapes the text of the draft', async () => {
    const { html } = await pageOf(DRAFT, 'file');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;');
  });
});

describe('the report beside an editor', () => {
  test('has buttons for places, and does not include the text', async () => {
    const { html } = await pageOf(DRAFT, 'view');
    expect(html).toContain('data-go="2:4-2:9"');
    expect(html).not.toMatch(/<a |class="text"/u);
    expect(findFaults(html)).toEqual([]);
  });

  test('shows the verdict, placeholders, rules by title and id, and clichés with their usual counts', async () => {
    const text = (await pageOf(DRAFT, 'view')).html
      .replaceAll(/<[^>]+>/gu, ' ')
      .replaceAll(/\s+/gu, ' ');
    expect(text).toContain('还不能定稿：有占位与残留');
    expect(text).toContain('20xx年 年份');
    expect(text).toMatch(/错误 年份、日期没有填写 placeholder-year 1 处/u);
    expect(text).toMatch(/九成不超过 \d+ 次/u);
    expect(text).toMatch(/三、修好学校 约 1 分钟 \d+ 字/u);
  });

  test('is in English for the locale en', async () => {
    const { html, title } = await pageOf(DRAFT, 'view', 'en');
    expect(title).toMatch(/^Health report/u);
    expect(html).toContain('Not ready: ');
    expect(html).toContain('Blanks to fill in');
  });
});

test.each(['', '\n\n', '同志们：', '一、\r\n二、\r\n'])(
  'the nearly empty draft %j has no faults',
  async (text) => {
    for (const form of ['view', 'file'] as const) {
      expect(findFaults((await pageOf(text, form)).html)).toEqual([]);
    }
  },
);

test('the page of a long draft has a limited size', async () => {
  const { html } = await pageOf('请**同志发言。要真抓实干。\n'.repeat(600), 'view');
  expect(html).toContain('另有 500 处没有列出');
  expect(html.match(/<rect/gu)?.length).toBeLessThan(300);
  expect(html.length).toBeLessThan(400_000);
});

/** Accessibility faults of the markup: ids, labels, names and heading levels. */
function findFaults(html: string): string[] {
  const faults: string[] = [];
  const ids = [...html.matchAll(/\sid="(?<id>[^"]*)"/gu)].map(({ groups }) => groups?.id ?? '');
  if (new Set(ids).size < ids.length) faults.push('an id twice');
  for (const { groups } of html.matchAll(/aria-labelledby="(?<id>[^"]*)"/gu)) {
    if (!ids.includes(groups?.id ?? '')) faults.push(`no label ${groups?.id ?? ''}`);
  }
  if (/<(?<name>button|a|summary|h1|h2|h3|th)\b[^>]*>\s*<\/\k<name>>/u.test(html)) {
    faults.push('an element without a name');
  }
  if (/<button(?![^>]*type="button")/u.test(html)) faults.push('a button that sends a form');
  if (/<svg(?![^>]*(?:role="img"[^>]*aria-label="[^"]+"|aria-hidden="true"))/u.test(html)) {
    faults.push('a drawing without words');
  }
  const levels = [...html.matchAll(/<h(?<level>[1-6])/gu)].map(({ groups }) =>
    Number(groups?.level),
  );
  if (levels.filter((level) => level === 1).length !== 1) faults.push('not one title');
  if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1))
    faults.push('a level is left out');
  if (html.match(/<main>/gu)?.length !== 1) faults.push('not one main part');
  return faults;
}
