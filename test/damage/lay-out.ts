/** From paragraphs to a text: indented, cut into lines, run together or marked up. Passes «…» through. */
import type { Layout } from './draft.js';

/** A paragraph and, in Markdown, its depth as a heading (0 for none). */
export interface Paragraph {
  readonly text: string;
  readonly hashes: number;
}

/** The paragraphs as the layout has them. */
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

/** A line shorter than this, in UTF-16 units, is a line and not a page. */
const SHORTEST_PAGE = 200;
/** Of a hundred lines at least so many run on into the next; fewer show no width. */
const LEAST_CUT = 50;

function wrap(paragraphs: readonly string[], width: number): string | undefined {
  if (width === 0) return undefined;
  const cuts = paragraphs.map((text) => cut(text, width));
  const lines = cuts.flat().length;
  if ((lines - cuts.length) * 100 < lines * LEAST_CUT || cuts.some(looksParted)) return undefined;
  return cuts.map((one) => one.join('\n')).join('\n');
}

/** （2） or 二、 at the start of a line, after a full line that ends in a stop. */
const STOP_BEFORE_ITEM = /[。；：]»?\n«?(?:[（①-⑳]|[一二三四五六七八九十]{1,3}、)/u;

/** Whether a line that goes on looks as if it began a paragraph. */
function looksParted(lines: readonly string[]): boolean {
  return STOP_BEFORE_ITEM.test(lines.join('\n'));
}

/** What no line begins with, and what none ends with. */
const NO_START = '，。；：！？”）、';
const NO_END = '（“';

/** Cuts into lines of so many columns; a mark («») has none, and stays with what it marks. */
function cut(text: string, width: number): string[] {
  const lines: string[][] = [[]];
  let column = 0;
  for (const cell of text.match(/«?[^«»]»?/gu) ?? []) {
    const line = lines.at(-1) ?? [];
    if (column + columnsOf(cell) > width) {
      const moved = takeBack(line, cell);
      lines.push([...moved, cell]);
      column = [...moved, cell].reduce((sum, one) => sum + columnsOf(one), 0);
    } else {
      line.push(cell);
      column += columnsOf(cell);
    }
  }
  return lines.map((line) => line.join(''));
}

/** Chinese signs take a column, spaces, digits and Latin marks half of one. */
function columnsOf(cell: string): number {
  return /[\u2460-\u24ff\u3000-\uffef“”]/u.test(cell) ? 1 : 0.5;
}

/** What has to leave the full line with the sign that does not fit. */
function takeBack(line: string[], next: string): string[] {
  const ends = line.findLastIndex((cell) => !NO_START.includes(bare(cell)));
  if (NO_START.includes(bare(next))) return line.splice(ends);
  return NO_END.includes(bare(line.at(-1) ?? '')) ? line.splice(-1) : [];
}

function bare(cell: string): string {
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
