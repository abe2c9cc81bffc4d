/** Text copied from a PDF: every line cut at the same width. Such lines are joined to paragraphs. */
import { isBlank } from '../text/characters.js';
import type { Gap, Paragraph, ParagraphFacts } from './document.js';
import { readFacts } from './facts.js';

const FEWEST_LINES = 8;
const NARROWEST = 20;
const WIDEST = 50;
/** A line may fall short of the full width by this much where a word or mark would not fit. */
const SLACK = 4;
/** A heading ends where it ends; only one that was cut reaches the full width. */
const HEADING_SLACK = 1;
const STOPS = '。！？；：!?;:”）)…';

/** The width at which the lines were cut, in UTF-16 units; `undefined` for text that was not. */
export function findWrapWidth(lines: readonly Paragraph[]): number | undefined {
  if (lines.length < FEWEST_LINES) return undefined;
  const counts = new Array<number>(WIDEST + 1).fill(0);
  let long = 0;
  for (const { start, end } of lines) {
    const width = end - start;
    if (width <= WIDEST) counts[width] = (counts[width] ?? 0) + 1;
    else if ((long += 1) * 20 > lines.length) return undefined;
  }
  const width = findFullWidth(counts, lines.length);
  if (width === undefined) return undefined;
  let cut = 0;
  for (const line of lines) if (fills(line, width) && !endsInStop(line)) cut += 1;
  return cut * 5 >= lines.length * 2 ? width : undefined;
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

function fills({ start, end, facts: { marker } }: Paragraph, width: number): boolean {
  const slack = marker && marker.level <= 2 ? HEADING_SLACK : SLACK;
  return end - start >= width - slack;
}

function endsInStop({ facts: { text } }: Paragraph): boolean {
  return STOPS.includes(text.charAt(text.length - 1));
}

/** The lines joined to paragraphs; a joined text that `known` holds is not read again. */
export function joinLines(
  text: string,
  lines: readonly Paragraph[],
  width: number,
  known: ReadonlyMap<string, ParagraphFacts>,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const indents = countIndents(text, lines);
  let group: Paragraph[] = [];
  for (const line of lines) {
    const last = group.at(-1);
    if (last && !goesOn(text, last, line, width, indents)) {
      paragraphs.push(join(text, group, known));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) paragraphs.push(join(text, group, known));
  return paragraphs;
}

/** Whether only the first lines of paragraphs are indented, so that indentation tells where one begins. */
function countIndents(text: string, lines: readonly Paragraph[]): boolean {
  const indented = lines.filter((line) => isIndented(text, line)).length;
  return indented > 0 && indented * 2 < lines.length;
}

function isIndented(text: string, { start }: Paragraph): boolean {
  return start > 0 && isBlank(text.charCodeAt(start - 1));
}

function goesOn(
  text: string,
  last: Paragraph,
  next: Paragraph,
  width: number,
  indents: boolean,
): boolean {
  if (
    !fills(last, width) ||
    last.facts.role === 'pageNumber' ||
    next.facts.role !== roleInside(next)
  )
    return false;
  if (isResidue(last) || isResidue(next)) return false;
  if (indents && isIndented(text, next)) return false;
  if (next.facts.marker && next.facts.marker.level <= 2) return false;
  if (!endsInStop(last)) return true;
  return goesOnWithItem(last, next);
}

/** A line of a web page is nobody's continuation. */
function isResidue({ facts: { residue } }: Paragraph): boolean {
  return residue.some(({ reach }) => reach !== 'sentence');
}

/** The last line of a paragraph may look like a title on its own; only roles of whole paragraphs part it. */
function roleInside({ facts: { role } }: Paragraph): Paragraph['facts']['role'] {
  return role === 'short' ? 'short' : 'text';
}

/** 一是……； at the full width, then 二是…: the open series goes on in the same paragraph. */
function goesOnWithItem(last: Paragraph, next: Paragraph): boolean {
  const opening = next.facts.items.find(({ after }) => after === 'start');
  if (!opening || opening.ordinal < 2) return false;
  return last.facts.items.some(
    ({ family, ordinal }) => family === opening.family && ordinal === opening.ordinal - 1,
  );
}

function join(
  text: string,
  group: readonly Paragraph[],
  known: ReadonlyMap<string, ParagraphFacts>,
): Paragraph {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || first === last) return first as Paragraph; // a group is never empty
  const gaps: Gap[] = [];
  let content = '';
  let end = first.start;
  for (const line of group) {
    if (line !== first) gaps.push({ at: content.length, length: line.start - end });
    content += text.slice(line.start, line.end);
    end = line.end;
  }
  const facts = known.get(content) ?? readFacts(content, first.facts.kind);
  return { ...first, facts, end: last.end, gaps };
}
