import { expect, test } from 'vitest';
import { createLineMap, parseDocument } from '../../../core/src/index.js';
import type { PageDraft } from '../page.js';
import { type Page, toPreviewPage } from '../pages.js';

const DRAFT = `在全县教育工作会议上的讲话
同志们：
现在<b>开会</b>，讲两点意见，请大家认真记录、抓好落实，会后由县教育局牵头督办。
一、提高认识
（一）学校要先行。校长是第一责任人。
谢谢大家！`;

function pageOf(text: string, form: PageDraft['form']): Promise<Page> {
  return toPreviewPage(parseDocument(text), { text, form, locale: 'zh', ...createLineMap(text) });
}

/** The lines, each with its classes. */
function linesOf({ html }: Page): string[] {
  return [...html.matchAll(/<div class="line (?<classes>[^"]*)"[^>]*>(?<text>.*?)<\/div>/gu)].map(
    ({ groups }) => `${groups?.classes ?? ''}: ${(groups?.text ?? '').replaceAll(/<[^>]+>/gu, '')}`,
  );
}

test('sheets with a line for each line, and what each is', async () => {
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

test('each line knows its place in the draft', async () => {
  const places = [...(await pageOf(DRAFT, 'view')).html.matchAll(/data-go="(?<at>[^"]+)"/gu)];
  expect(places.map(({ groups }) => groups?.at).slice(0, 4)).toEqual([
    '0:0-0:13',
    '1:0-1:4',
    '2:0-2:29',
    '2:29-2:43',
  ]);
});

test('the page by itself has no script, no button, and the measures of the standard', async () => {
  const { html } = await pageOf(DRAFT, 'file');
  expect(html).not.toMatch(/<script|<button|\sstyle=|url\(|https?:/u);
  expect(html).toContain('padding: 37mm 26mm 0 28mm');
  expect(html).toContain('@page { size: 210mm 297mm; margin: 0; }');
  expect(html).toContain('line-height: 28.95pt');
});

test('beside an editor it can be read aloud, and says so where it cannot', async () => {
  const { html } = await pageOf(DRAFT, 'view');
  expect(html).toMatch(/<button[^>]*data-do="read"[^>]*aria-pressed="false"[^>]*>朗读</u);
  expect(html).toContain('data-none="没有可用的中文语音');
  expect(html).toContain('<span role="status"></span>');
});

test.each(['', '\n', '一、\r\n二、'])('of hardly anything: %j', async (text) => {
  expect((await pageOf(text, 'view')).html).toContain('class="page odd"');
});
