import type { Locale, OfficialDocument, Paragraph } from '../../../core/src/index.js';
import { toBlocks } from '../../../word/src/writing/blocks.js';
import type { PageProfile } from '../../../word/src/writing/profile.js';
import { html, type Html, type HtmlValue } from '../html.js';
import { type PageDraft, toRangeText } from '../page.js';
import { layOutPages, type PageLine } from './lay-out-pages.js';
import { PREVIEW_WORDS } from './preview-words.js';
import { type ShownBlock, toShownBlocks } from './shown-blocks.js';

/** Renders a draft as the sheets that the Word export would print. */
export function renderPreview(
  document: OfficialDocument,
  { profile, problems }: ShownProfile,
  draft: PageDraft,
): Html {
  const words = PREVIEW_WORDS[draft.locale];
  const blocks = toShownBlocks(toBlocks(document), profile);
  const pages = layOutPages(blocks, profile);
  const sheet = { blocks, paragraphs: document.paragraphs, profile, draft, pages: pages.length };
  return html`${draft.form === 'view' ? renderTools(draft.locale, { profile, problems }) : undefined}
    <main class="pages" aria-label="${words.preview}" aria-description="${words.keys}">
      ${pages.map((lines, index) => renderPage(lines, index + 1, sheet))}
    </main>`;
}

/** The layout that is shown, and the problems of a custom layout that was not used. */
export interface ShownProfile {
  readonly profile: PageProfile;
  readonly problems: readonly string[];
}

/** The data that all pages share. */
interface Sheet {
  readonly blocks: readonly ShownBlock[];
  /** The paragraph of each block of the draft. */
  readonly paragraphs: readonly Paragraph[];
  readonly profile: PageProfile;
  readonly draft: PageDraft;
  readonly pages: number;
}

function renderTools(locale: Locale, { profile, problems }: ShownProfile): Html {
  const words = PREVIEW_WORDS[locale];
  return html`<header class="tools">
    <button type="button" class="act" data-do="profile">${words.profile(profile.name)}</button>
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
    <span role="status">${problems.join('；')}</span>
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
  const paragraph = block && sheet.paragraphs[block.blockIndex];
  if (!block || !paragraph) return html`<div class="line"></div>`;
  const { draft } = sheet;
  const [start = 0, end = 0] = [block.sources[line.start], block.sources[line.end]];
  const from = draft.positionAt(toOffset(paragraph, start));
  const range = toRangeText(from, draft.positionAt(toOffset(paragraph, end)));
  return html`<div
    class="${classesOf(line, block)}"
    data-line="${from.line}"
    data-block="${line.block}"
    data-go="${range}"
    ${levelOf(line, block)}
    ${draft.form === 'view' ? html`tabindex="-1"` : undefined}
  >
    ${renderText(line, block, draft)}
  </div>`;
}

/** Converts an offset into a block to a document offset; the block has the paragraph's text without its gaps. */
function toOffset({ start, gaps }: Paragraph, offset: number): number {
  return gaps.reduce((at, gap) => (gap.at <= offset ? at + gap.length : at), start + offset);
}

function classesOf(
  { isFirst, isLast }: PageLine,
  { kind, level = 1, continues }: ShownBlock,
): string {
  const isIndented = isFirst && !continues && (kind === 'body' || kind === 'heading');
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

/** Attributes that make titles and headings headings for screen readers. */
function levelOf({ isFirst }: PageLine, { kind, level = 1 }: ShownBlock): Html | undefined {
  if (!isFirst || (kind !== 'title' && kind !== 'heading')) return undefined;
  return html`role="heading" aria-level="${kind === 'title' ? 1 : level + 1}" `;
}

/** Beside an editor a heading is a button, so that it can be activated by keyboard. */
function renderText(line: PageLine, block: ShownBlock, { form }: PageDraft): HtmlValue {
  const { kind, level = 1, headingEnd = 0 } = block;
  const { start, end, isFirst } = line;
  if (kind === 'title' || kind === 'heading') {
    const words = block.text.slice(start, end);
    if (form === 'file' || !isFirst) return words;
    return html`<button type="button" class="head" tabindex="-1">${words}</button>`;
  }
  if (kind !== 'body' || headingEnd <= start) return renderRuns(block, start, end);
  const cut = Math.min(headingEnd, end);
  const head = renderRuns(block, start, cut);
  return html`<span class="${headingClass(level)}">${head}</span>${renderRuns(block, cut, end)}`;
}

/** Numbers are underlined; pause marks are grey and hidden from screen readers. */
function renderRuns({ runs }: ShownBlock, start: number, end: number): readonly HtmlValue[] {
  let at = 0;
  return runs.flatMap(({ kind, text }): readonly HtmlValue[] => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    at += text.length;
    if (to <= from) return [];
    const words = text.slice(from, to);
    if (kind === 'text') return [words];
    if (kind === 'number') return [html`<u>${words}</u>`];
    return [html`<span class="pause" aria-hidden="true">${words}</span>`];
  });
}
