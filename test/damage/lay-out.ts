/** Joins paragraphs to a text: indented, wrapped, in one line or as Markdown. Keeps «…». */
import type { Layout } from './draft.js';

/** A paragraph and, in Markdown, its heading level (0 for none). */
export interface Paragraph {
  readonly text: string;
  readonly hashes: number;
}

/** Joins the paragraphs according to the layout. */
export function layOut(paragraphs: readonly Paragraph[], layout: Layout): string {
  const text = arrange(paragraphs, layout);
  const ended = layout.lineEnd === '\r\n' ? text.replaceAll('\n', '\r\n') : text;
  return layout.halfWidth ? toHalfWidth(ended) : ended;
}

function arrange(paragraphs: readonly Paragraph[], layout: Layout): string {
  const { kind, oneLine, indent, blankLines } = layout;
  if (kind === 'markdown') {
    return paragraphs
      .map(({ text, hashes }) => (hashes > 0 ? `${'#'.repeat(hashes)} ${text}` : text))
      .join('\n\n');
  }
  const joined = paragraphs.map(({ text }) => text).join('　　');
  if (oneLine && joined.length >= SHORTEST_PAGE) return joined;
  const indented = paragraphs.map(({ text }) => indent + text);
  return wrap(indented, layout.wrap) ?? indented.join(blankLines ? '\n\n' : '\n');
}

/** In UTF-16 units: a shorter text is not written in one line, as it would not be read as several paragraphs. */
const SHORTEST_PAGE = 200;
/** The least percentage of lines that continue on the next line; with fewer the line width does not show. */
const MIN_CONTINUED_PERCENT = 50;

function wrap(paragraphs: readonly string[], width: number): string | undefined {
  if (width === 0) return undefined;
  const cuts = paragraphs.map((text) => cut(text, width));
  const lines = cuts.flat().length;
  if ((lines - cuts.length) * 100 < lines * MIN_CONTINUED_PERCENT || cuts.some(hasFalseItemStart))
    return undefined;
  return cuts.map((one) => one.join('\n')).join('\n');
}

/** （2） or 二、 at the start of a line, after a line that ends with a stop. */
const STOP_BEFORE_ITEM = /[。；：]»?\n«?(?:[（①-⑳]|[一二三四五六七八九十]{1,3}、)/u;

/** Whether a continued line looks like the start of a paragraph. */
function hasFalseItemStart(lines: readonly string[]): boolean {
  return STOP_BEFORE_ITEM.test(lines.join('\n'));
}

/** Characters that no line begins with. */
const NO_START = '，。；：！？”）、';
/** Characters that no line ends with. */
const NO_END = '（“';

/** Cuts the text into lines of at most `width` columns; «» take no column and stay with the adjacent character. */
function cut(text: string, width: number): string[] {
  const lines: string[][] = [[]];
  let column = 0;
  for (const cell of text.match(/«?[^«»]»?/gu) ?? []) {
    const line = lines.at(-1) ?? [];
    if (column + columnsOf(cell) > width) {
      const moved = removeMovedCells(line, cell);
      lines.push([...moved, cell]);
      column = [...moved, cell].reduce((sum, one) => sum + columnsOf(one), 0);
    } else {
      line.push(cell);
      column += columnsOf(cell);
    }
  }
  return lines.map((line) => line.join(''));
}

/** Chinese characters take one column; spaces, digits and Latin characters half a column. */
function columnsOf(cell: string): number {
  return /[\u2460-\u24ff\u3000-\uffef“”]/u.test(cell) ? 1 : 0.5;
}

/** Removes and returns the cells that must move to the next line together with `next`. */
function removeMovedCells(line: string[], next: string): string[] {
  const ends = line.findLastIndex((cell) => !NO_START.includes(stripMarks(cell)));
  if (NO_START.includes(stripMarks(next))) return line.splice(ends);
  return NO_END.includes(stripMarks(line.at(-1) ?? '')) ? line.splice(-1) : [];
}

function stripMarks(cell: string): string {
  return cell.replace(/[«»]/gu, '');
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

function toHalfWidth(text: string): string {
  return text.replace(/[，；：？！（）]/gu, (sign) => HALF[sign] ?? sign);
}
