/** Joins the lines of text copied from a PDF, all cut at the same width, to paragraphs. */
import type { Gap, Paragraph, ParagraphFacts } from '../model/document.js';
import type { ItemMarker } from '../enumerations/enumeration-items.js';
import { readFacts } from '../scan/facts.js';
import type { OrdinalMarker } from '../headings/markers.js';
import type { Span } from '../../text/span.js';
import { endsInStop, fills, endsInTitle, isIndented, type WrapLayout } from './wrap-layout.js';

/** The result of `joinLines`. */
export interface JoinedLines {
  readonly paragraphs: readonly Paragraph[];
  /** Document spans of the page numbers inside paragraphs, each with the line end before it. */
  readonly pageNumbers: readonly Span[];
}

/** Joins lines to paragraphs. Facts of a joined text that `known` contains are reused. */
export function joinLines(
  text: string,
  lines: readonly Paragraph[],
  layout: WrapLayout,
  known: ReadonlyMap<string, ParagraphFacts>,
): JoinedLines {
  const paragraphs: Paragraph[] = [];
  const pageNumbers: Span[] = [];
  let group: Paragraph[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const last = group.at(-1);
    if (
      line.facts.role === 'pageNumber' &&
      last &&
      next &&
      continuesAtWidth(text, group, next, layout)
    ) {
      pageNumbers.push({ start: last.end, end: line.end });
      continue;
    }
    if (group.length > 0 && !continuesAtWidth(text, group, line, layout)) {
      paragraphs.push(join(group, known));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) paragraphs.push(join(group, known));
  return { paragraphs, pageNumbers };
}

/** Whether the paragraph whose lines are `group` continues in the line `next`. */
function continuesAtWidth(
  text: string,
  group: readonly Paragraph[],
  next: Paragraph,
  layout: WrapLayout,
): boolean {
  const last = group.at(-1);
  if (!last || !fills(text, last, layout)) return false;
  if (last.facts.role === 'pageNumber' || next.facts.role !== roleInside(next)) return false;
  if (isResidue(last) || isResidue(next)) return false;
  const stopped = endsInStop(last);
  if (layout.indents) {
    if (isIndented(text, next)) return false;
    // Only a title starts a paragraph at the margin, or a heading where headings are not indented.
    if (isIndented(text, group[0] ?? last))
      return !stopped || layout.indentsHeadings || !next.facts.marker;
  }
  if (next.facts.marker && endsInTitle(last)) return false;
  if (stopped) return continuesWithItem(group, next);
  return !isHeadingLike(next) || group.some(hasPunctuation);
}

function isHeadingLike({ facts: { marker } }: Paragraph): boolean {
  return marker !== undefined && marker.level <= 2;
}

/** Whether the line has punctuation. 一、 after a line without is a heading under a title; after prose it may be 第⏎一，. */
function hasPunctuation({ facts: { text } }: Paragraph): boolean {
  return /[，。；：,;:]/u.test(text);
}

/** A line left over from a web page continues no paragraph. */
function isResidue({ facts: { residue } }: Paragraph): boolean {
  return residue.some(({ reach }) => reach !== 'sentence');
}

/** The role a line needs to be part of a paragraph: `short` is accepted, since a last line may look like a title. */
function roleInside({ facts: { role } }: Paragraph): Paragraph['facts']['role'] {
  return role === 'short' ? 'short' : 'text';
}

/** 一是……； in a full line, then 二是…: the series goes on in the same paragraph. */
function continuesWithItem(group: readonly Paragraph[], { facts }: Paragraph): boolean {
  const opening = facts.items.find(({ after }) => after === 'start') ?? toItem(facts.marker);
  if (!opening || opening.ordinal < 2) return false;
  return group.some((line) =>
    line.facts.items.some(
      ({ family, ordinal }) => family === opening.family && ordinal === opening.ordinal - 1,
    ),
  );
}

/** Reads （2） or ② at the start of a line as an item of a series, which it is if the line continues a paragraph. */
function toItem(
  marker: OrdinalMarker | undefined,
): Pick<ItemMarker, 'family' | 'ordinal'> | undefined {
  if (marker?.level !== 4 && marker?.level !== 5) return undefined;
  return { family: marker.level === 5 ? 'C' : '（D）', ordinal: marker.ordinal };
}

function join(group: readonly Paragraph[], known: ReadonlyMap<string, ParagraphFacts>): Paragraph {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || first === last) return first as Paragraph; // a group is never empty
  const gaps: Gap[] = [];
  let content = '';
  let end = first.start;
  for (const line of group) {
    const before = content.length;
    if (line !== first) gaps.push({ at: before, length: line.start - end });
    for (const { at, length } of line.gaps) gaps.push({ at: before + at, length });
    content += line.facts.text;
    end = line.end;
  }
  const facts = known.get(content) ?? readFacts(content, first.facts.kind);
  return { ...first, facts, end: last.end, gaps };
}
