/** Finds the layout of text copied from a PDF: at which width its lines were cut, and whether first lines are indented. */
import { isBlank } from '../../text/characters.js';
import type { Paragraph } from '../model/document.js';
import { isStop } from '../../sentences/stops.js';

/** The layout of all lines of a hard-wrapped text. */
export interface WrapLayout {
  /** The width at which lines were cut, in UTF-16 units, with their indentation. */
  readonly width: number;
  /** Whether first lines of paragraphs are indented and the others are not. */
  readonly indents: boolean;
  /** Whether headings are indented too, so that an ordinal at the margin is not a heading. */
  readonly indentsHeadings: boolean;
}

const FEWEST_LINES = 8;
const NARROWEST = 20;
const WIDEST = 50;
/** How many units a full line may be shorter than the width, where the next word or mark would not fit. */
const SLACK = 4;
/** The same for a line that ends with a heading: a heading is cut only at the full width. */
const HEADING_SLACK = 1;
const STOPS = '。！？；：!?;:”）)…';

/** The layout of a hard-wrapped text; `undefined` for a text whose lines are paragraphs. */
export function findWrapLayout(text: string, lines: readonly Paragraph[]): WrapLayout | undefined {
  if (lines.length < FEWEST_LINES) return undefined;
  const counts = new Array<number>(WIDEST + 1).fill(0);
  let long = 0;
  for (const line of lines) {
    const width = Math.floor(widthOf(text, line));
    if (width <= WIDEST) counts[width] = (counts[width] ?? 0) + 1;
    else if ((long += 1) * 20 > lines.length) return undefined;
  }
  const width = findFullWidth(counts, lines.length);
  if (width === undefined) return undefined;
  return describe(text, lines, width);
}

/** The greatest width that at least one line in twenty reaches. */
function findFullWidth(counts: readonly number[], total: number): number | undefined {
  let reached = 0;
  for (let width = WIDEST; width >= NARROWEST; width -= 1) {
    reached += counts[width] ?? 0;
    if (reached * 20 >= total) return width;
  }
  return undefined;
}

function describe(
  text: string,
  lines: readonly Paragraph[],
  width: number,
): WrapLayout | undefined {
  let cut = 0;
  let indentedBehindCut = 0;
  let indented = 0;
  let headings = 0;
  let indentedHeadings = 0;
  let behindCut = false;
  for (const line of lines) {
    const isFirst = isIndented(text, line);
    if (isFirst) indented += 1;
    if (isFirst && behindCut) indentedBehindCut += 1;
    if (isHeading(line) && !behindCut) {
      headings += 1;
      if (isFirst) indentedHeadings += 1;
    }
    behindCut = widthOf(text, line) >= width - SLACK && !endsInStop(line);
    if (behindCut) cut += 1;
  }
  if (cut * 5 < lines.length * 2) return undefined;
  const indents = indented > 0 && indentedBehindCut * 5 <= cut;
  return { width, indents, indentsHeadings: indents && indentedHeadings * 5 >= headings * 4 };
}

function isHeading({ facts: { marker } }: Paragraph): boolean {
  return marker !== undefined && marker.level <= 2;
}

/** Whether blanks precede the line's content. */
export function isIndented(text: string, { start }: Paragraph): boolean {
  return start > 0 && isBlank(text.charCodeAt(start - 1));
}

const WIDE_BLANK = 0x3000;

/** The width of indentation and content in units; a blank other than U+3000 is half as wide as a Chinese character. */
function widthOf(text: string, { start, end }: Paragraph): number {
  let width = end - start;
  for (let at = start - 1; at >= 0 && isBlank(text.charCodeAt(at)); at -= 1) {
    width += text.charCodeAt(at) === WIDE_BLANK ? 1 : 0.5;
  }
  return width;
}

/** Whether the line has the full width, so that its paragraph may continue in the next line. */
export function fills(text: string, line: Paragraph, { width, indents }: WrapLayout): boolean {
  // Where first lines are indented, the indentation of the next line tells whether a long heading ends here.
  const slack = !indents && endsInTitle(line) ? HEADING_SLACK : SLACK;
  return widthOf(text, line) >= width - slack;
}

/** Whether the line is or ends with the title of a heading, without a stop. */
export function endsInTitle({ facts: { text, marker, inlineMarkers } }: Paragraph): boolean {
  const last = inlineMarkers.at(-1) ?? marker;
  if (!last || last.level > 2) return false;
  for (let at = last.span.end; at < text.length; at += 1) if (isStop(text.charAt(at))) return false;
  return true;
}

/** Whether the line ends with the end of a sentence or clause, and not with the marker of the next item: （5）. */
export function endsInStop({ facts: { text, items } }: Paragraph): boolean {
  if (!STOPS.includes(text.charAt(text.length - 1))) return false;
  return items.at(-1)?.span.end !== text.length;
}
