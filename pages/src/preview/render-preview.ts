import type { Locale, OfficialDocument, Paragraph } from '../../../core/src/index.js';
import { type Block, toBlocks } from '../../../word/src/writing/blocks.js';
import type { PageProfile } from '../../../word/src/writing/profile.js';
import { html, type Html, type HtmlValue } from '../html.js';
import { type PageDraft, toRangeText } from '../page.js';
import { layOutPages, type PageLine } from './lay-out-pages.js';
import { PREVIEW_WORDS } from './preview-words.js';

/** A draft as the sheets that the Word export would print. */
export function renderPreview(
  document: OfficialDocument,
  profile: PageProfile,
  draft: PageDraft,
): Html {
  const words = PREVIEW_WORDS[draft.locale];
  const blocks = toBlocks(document);
  const pages = layOutPages(blocks, profile);
  const sheet = { blocks, paragraphs: document.paragraphs, profile, draft, pages: pages.length };
  return html`${draft.form === 'view' ? renderTools(draft.locale) : undefined}
    <main class="pages" aria-label="${words.preview}">
      ${pages.map((lines, index) => renderPage(lines, index + 1, sheet))}
    </main>`;
}

/** What all pages are made from. */
interface Sheet {
  readonly blocks: readonly Block[];
  /** One for each block. */
  readonly paragraphs: readonly Paragraph[];
  readonly profile: PageProfile;
  readonly draft: PageDraft;
  readonly pages: number;
}

function renderTools(locale: Locale): Html {
  const words = PREVIEW_WORDS[locale];
  return html`<header class="tools">
    <button
      type="button"
      class="act"
      data-do="read"
      aria-pressed="false"
      data-none="${words.noVoice}"
      data-failed="${words.readFailed}"
    >
      ${words.read}
    </button>
    <button type="button" class="act" data-do="save">${words.save}</button>
    <span role="status"></span>
  </header>`;
}

function renderPage(lines: readonly PageLine[], number: number, sheet: Sheet): Html {
  const words = PREVIEW_WORDS[sheet.draft.locale];
  return html`<section
    class="page ${number % 2 === 1 ? 'odd' : 'even'}"
    aria-label="${words.page(number, sheet.pages)}"
  >
    ${lines.map((line) => renderLine(line, sheet))}
    <p class="number" aria-hidden="true">${toNumber(sheet, number)}</p>
  </section>`;
}

function toNumber({ profile, pages }: Sheet, number: number): string {
  switch (profile.pageNumber.form) {
    case 'dashes':
      return `— ${number} —`;
    case 'fraction':
      return `${number}/${pages}`;
    case 'plain':
      return String(number);
    case 'none':
      return '';
  }
}

function renderLine(line: PageLine, sheet: Sheet): Html {
  const block = line.block === undefined ? undefined : sheet.blocks[line.block];
  const paragraph = line.block === undefined ? undefined : sheet.paragraphs[line.block];
  if (!block || !paragraph) return html`<div class="line"></div>`;
  const { draft } = sheet;
  const from = draft.positionAt(toOffset(paragraph, line.start));
  const range = toRangeText(from, draft.positionAt(toOffset(paragraph, line.end)));
  return html`<div
    class="${classesOf(line, block)}"
    data-line="${from.line}"
    data-block="${line.block}"
    data-go="${range}"
    ${levelOf(line, block)}
  >
    ${renderText(line, block, draft)}
  </div>`;
}

/** The document offset of an offset into the block, which has the paragraph's text without its gaps. */
function toOffset({ start, gaps }: Paragraph, offset: number): number {
  return gaps.reduce((at, gap) => (gap.at <= offset ? at + gap.length : at), start + offset);
}

function classesOf({ isFirst, isLast }: PageLine, { kind, level = 1 }: Block): string {
  const isIndented = isFirst && (kind === 'body' || kind === 'heading');
  return [
    'line',
    kind,
    ...(kind === 'heading' ? [headingClass(level)] : []),
    ...(isIndented ? ['indent'] : []),
    ...(isLast ? ['last'] : []),
  ].join(' ');
}

function headingClass(level: number): string {
  return `h${Math.min(level, 4)}`;
}

/** Titles and headings are headings to a screen reader, too. */
function levelOf({ isFirst }: PageLine, { kind, level = 1 }: Block): Html | undefined {
  if (!isFirst || (kind !== 'title' && kind !== 'heading')) return undefined;
  return html`role="heading" aria-level="${kind === 'title' ? 1 : level + 1}"`;
}

/** A heading is a button beside an editor, so that the keyboard gets to its place. */
function renderText(
  { start, end, isFirst }: PageLine,
  { text, kind, level = 1, headingEnd = 0 }: Block,
  { form }: PageDraft,
): HtmlValue {
  const words = text.slice(start, end);
  if (kind === 'title' || kind === 'heading') {
    if (form === 'file' || !isFirst) return words;
    return html`<button type="button" class="head">${words}</button>`;
  }
  if (kind !== 'body' || headingEnd <= start) return words;
  const cut = Math.min(headingEnd, end);
  const head = text.slice(start, cut);
  return html`<span class="${headingClass(level)}">${head}</span>${text.slice(cut, end)}`;
}
