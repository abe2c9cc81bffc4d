import { expect, test } from 'vitest';
import { createLineMap, parseDocument } from '../../../core/src/index.js';
import type { PageDraft } from '../page.js';
import { type ChosenProfile, type Page, toPreviewPage } from '../pages.js';

const DRAFT = `在全县教育工作会议上的讲话
同志们：
现在<b>开会</b>，讲两点意见，请大家认真记录、抓好落实，会后由县教育局牵头督办。
一、提高认识
（一）学校要先行。校长是第一责任人。
谢谢大家！`;

function pageOf(text: string, form: PageDraft['form'], chosen?: ChosenProfile): Promise<Page> {
  const draft: PageDraft = { text, form, locale: 'zh', ...createLineMap(text) };
  return toPreviewPage(parseDocument(text), draft, chosen);
}

/** The text of each line with its classes. */
function linesOf({ html }: Page): string[] {
  return [...html.matchAll(/<div class="line (?<classes>[^"]*)"[^>]*>(?<text>.*?)<\/div>/gu)].map(
    ({ groups }) => `${groups?.classes ?? ''}: ${(groups?.text ?? '').replaceAll(/<[^>]+>/gu, '')}`,
  );
}

test('the lines of the sheets, with their classes', async () => {
  const page = await pageOf(DRAFT, 'view');
  expect(page.title).toBe('版面预览 · 在全县教育工作会议上的讲话');
  expect(linesOf(page)).toEqual([
    'title last: 在全县教育工作会议上的讲话',
    'addressee last: 同志们：',
    'body indent: 现在&lt;b&gt;开会&lt;/b&gt;，讲两点意见，请大家认真记录、抓好落',
    'body last: 实，会后由县教育局牵头督办。',
    'heading h1 indent last: 一、提高认识',
    'body indent last: （一）学校要先行。校长是第一责任人。',
    'body indent last: 谢谢大家！',
  ]);
  expect(page.html).toContain('<span class="h2">（一）学校要先行。</span>校长是第一责任人。');
  expect(page.html).toContain('role="heading" aria-level="2"');
  expect(page.html).toContain('aria-label="第 1 页，共 1 页"');
  expect(page.html).toContain('— 1 —');
});

test('each line has its range in the draft', async () => {
  const places = [...(await pageOf(DRAFT, 'view')).html.matchAll(/data-go="(?<at>[^"]+)"/gu)];
  expect(places.map(({ groups }) => groups?.at).slice(0, 4)).toEqual([
    '0:0-0:13',
    '1:0-1:4',
    '2:0-2:29',
    '2:29-2:43',
  ]);
});

test('the standalone page has no script, no button, and the measures of the standard', async () => {
  const { html } = await pageOf(DRAFT, 'file');
  expect(html).not.toMatch(/<script|<button|\sstyle=|url\(|https?:/u);
  expect(html).toContain('padding: 37mm 26mm 0 28mm');
  expect(html).toContain('@page { size: 210mm 297mm; margin: 0; }');
  expect(html).toContain('line-height: 28.95pt');
});

test('the page beside an editor has a button for reading aloud and its error messages', async () => {
  const { html } = await pageOf(DRAFT, 'view');
  expect(html).toMatch(/<button[^>]*data-do="read"[^>]*aria-pressed="false"[^>]*>朗读</u);
  expect(html).toContain('data-none="没有可用的中文语音');
  expect(html).toContain('<span role="status"></span>');
});

test.each(['', '\n', '一、\r\n二、'])('the nearly empty draft %j has a page', async (text) => {
  expect((await pageOf(text, 'view')).html).toContain('class="page odd"');
});

const SPOKEN = `在全县教育工作会议上的讲话
同志们：
2026年增长3.5%，要抓好落实；要见成效。“好！”散会。`;

/** The text of each line with its range in the draft; figures are in brackets. */
function placesOf({ html }: Page): string[] {
  const lines = /<div class="line [^"]*"[^>]*data-go="(?<at>[^"]+)"[^>]*>(?<text>.*?)<\/div>/gu;
  return [...html.matchAll(lines)].map(({ groups }) => {
    const marked = (groups?.text ?? '').replaceAll(/<u>(?<figure>[^<]+)<\/u>/gu, '[$<figure>]');
    return `${groups?.at ?? ''} ${marked.replaceAll(/<[^>]+>/gu, '')}`;
  });
}

test('the speaker’s copy has its own measures, marks, and ranges in the draft', async () => {
  const page = await pageOf(SPOKEN, 'view', 'speech');
  expect(page.html).toContain('版式：读稿…');
  expect(page.style).toContain('line-height: 40pt');
  expect(page.style).toContain('.number { left: 28mm; right: 26mm; text-align: center; }');
  expect(page.html).toContain('>1/1</p>');
  expect(page.html).toContain('<span class="pause" aria-hidden="true">‖</span>');
  expect(placesOf(page)).toEqual([
    '0:0-0:13 在全县教育工作会议上的讲话',
    '1:0-1:4 同志们：',
    '2:0-2:20 [2026]年增长[3.5%]，要抓好落实；∣要见',
    '2:20-2:30 成效。‖“好！”‖散会。',
  ]);
});

test('a number in words has the range of its digits', async () => {
  const json = '{"extends":"speech","spokenNumbers":true,"markPauses":false}';
  expect(placesOf(await pageOf(SPOKEN, 'view', { json })).slice(2)).toEqual([
    '2:0-2:16 二〇二六年增长百分之三点五，要抓好落',
    '2:16-2:30 实；要见成效。“好！”散会。',
  ]);
});

test('no sheet of a speaker’s copy ends inside a sentence', async () => {
  const sentence = `${'要把各项工作抓好抓实抓出成效'.repeat(4)}。`;
  const text = `讲话\n同志们：\n${sentence.repeat(40)}`;
  const { html } = await pageOf(text, 'file', 'speech');
  const sheets = html.split('<section').slice(1);
  expect(sheets.length).toBeGreaterThan(4);
  for (const sheet of sheets) {
    const words = sheet.slice(sheet.indexOf('>') + 1, sheet.indexOf('<p class="number"'));
    expect(
      words
        .replaceAll(/<[^>]+>/gu, '')
        .replaceAll('‖', '')
        .trimEnd(),
    ).toMatch(/。$/u);
  }
});

test('a custom layout is used, and its problems are shown', async () => {
  const own = await pageOf(DRAFT, 'view', { json: '{"name":"本县","body":{"size":"四号"}}' });
  expect(own.html).toContain('版式：本县…');
  expect(own.style).toContain('font-size: 14pt');
  const wrong = await pageOf(DRAFT, 'view', { json: '{"colour":1}' });
  expect(wrong.html).toContain('<span role="status">colour 不是版式的项目</span>');
  expect(wrong.style).toBe((await pageOf(DRAFT, 'view')).style);
});

test('beside an editor the keyboard reaches every line', async () => {
  const { html } = await pageOf(DRAFT, 'view');
  const lines = html.match(/<div class="line [^>]*>/gu) ?? [];
  expect(
    lines.filter((line) => line.includes('data-go') && !line.includes('tabindex="-1"')),
  ).toEqual([]);
  expect(html).toContain('aria-description="方向键逐行移动，回车到原文"');
  expect((await pageOf(DRAFT, 'file')).html).not.toContain('tabindex');
});
