import { speechesOf } from '../../document/speech/placed-speech.js';
import type {
  Heading,
  OfficialDocument,
  Paragraph,
  Speech,
} from '../../document/model/document.js';
import { findBodyEnd } from '../../document/speech/speech-body.js';
import type { Span } from '../../text/span.js';
import { partitionPoint } from '../../text/partition-point.js';
import { isStop } from '../../sentences/stops.js';

/** A title, heading or paragraph item with the items below it. */
export interface OutlineItem {
  readonly kind: 'speech' | 'heading' | 'item';
  /** Marker and title, shortened. */
  readonly label: string;
  /** The item with all text below it. */
  readonly span: Span;
  /** The title line, or marker and title; contained in `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Titles, headings and paragraph enumerations as a tree; spans of children lie within their parent's. */
export function outline(document: OfficialDocument): readonly OutlineItem[] {
  return speechesOf(document).flatMap((speech) => nest(findEntries(document, speech)));
}

/** An item that is not yet in the tree; items with a smaller rank are above it. */
type Entry = Omit<OutlineItem, 'children'> & { readonly rank: number };

const ITEM_RANK = 10;
const LONGEST_LABEL = 40;

function findEntries(document: OfficialDocument, speech: Speech): Entry[] {
  const end = document.paragraphs[speech.end - 1]?.end ?? document.text.length;
  const bodyEnd = document.paragraphs[findBodyEnd(document.paragraphs, speech) - 1]?.end ?? end;
  const nextHeadings = findNextHeadings(speech.headings);
  const parts = findParts(document, speech);
  const entries = [
    ...titleEntry(document, speech, end),
    ...speech.headings.map((heading, index) => {
      const next = nextHeadings[index];
      const part = findPartAfter(parts, heading.span.start);
      const border = Math.min(next?.span.start ?? Infinity, part?.start ?? Infinity);
      const limit = border < Infinity ? trimEnd(document.text, heading.span.end, border) : bodyEnd;
      return headingEntry(document, heading, limit);
    }),
    ...partEntries(document, parts, bodyEnd),
    ...itemEntries(document, speech, bodyEnd),
  ];
  return entries.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
}

/** The next heading of the same or a higher rank for each heading, in one pass from the end with a stack. */
function findNextHeadings(headings: readonly Heading[]): readonly (Heading | undefined)[] {
  const open: Heading[] = [];
  return headings
    .toReversed()
    .map((heading) => {
      while ((open.at(-1)?.level ?? 0) > heading.level) open.pop();
      const next = open.at(-1);
      open.push(heading);
      return next;
    })
    .reverse();
}

function titleEntry({ paragraphs }: OfficialDocument, { title }: Speech, end: number): Entry[] {
  const paragraph = paragraphs[title];
  if (!paragraph) return [];
  const selection = { start: paragraph.start, end: paragraph.end };
  const span = { start: paragraph.start, end };
  return [{ kind: 'speech', rank: 0, label: shorten(paragraph.facts.text), span, selection }];
}

/** The ranks of 第一编  第一部分  第一章  第一节  第一条; all are above numbered headings. */
const PART_RANKS: readonly (readonly [unit: string, rank: number])[] = [
  ['编', 0.1],
  ['篇', 0.1],
  ['部分', 0.2],
  ['章', 0.3],
  ['节', 0.4],
  ['条', 0.5],
];

/** A paragraph that begins a part, chapter, section or article. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

function findParts(
  { paragraphs }: OfficialDocument,
  { first, end, title }: Speech,
): readonly Part[] {
  const parts: Part[] = [];
  for (let index = first; index < end; index += 1) {
    const paragraph = paragraphs[index];
    const form = paragraph?.facts.marker?.level === 0 ? paragraph.facts.marker.form : '';
    const rank = PART_RANKS.find(([unit]) => form.endsWith(unit))?.[1];
    if (!paragraph || rank === undefined || index === title) continue;
    if (paragraph.facts.residue.length > 0) continue;
    parts.push({ start: paragraph.start, end: paragraph.end, rank });
  }
  return parts;
}

/** Entries for the parts; each part reaches to the next one of the same or a higher rank. */
function partEntries({ text }: OfficialDocument, parts: readonly Part[], bodyEnd: number): Entry[] {
  const open: Part[] = [];
  return parts
    .toReversed()
    .map((part): Entry => {
      while ((open.at(-1)?.rank ?? 0) > part.rank) open.pop();
      const next = open.at(-1);
      open.push(part);
      const limit = next ? trimEnd(text, part.end, next.start) : bodyEnd;
      const sentence = findSentenceEnd(text, part.start, part.end);
      return {
        kind: 'heading',
        rank: part.rank,
        label: shorten(text.slice(part.start, sentence)),
        span: { start: part.start, end: Math.max(limit, part.end) },
        selection: { start: part.start, end: sentence },
      };
    })
    .reverse();
}

/** The first of the sorted parts after the offset, by binary search. */
function findPartAfter(parts: readonly Part[], offset: number): Part | undefined {
  const low = partitionPoint(parts.length, (at) => (parts[at]?.start ?? 0) <= offset);
  return parts[low];
}

function headingEntry({ text }: OfficialDocument, heading: Heading, end: number): Entry {
  const marker = text.slice(heading.markerSpan.start, heading.markerSpan.end);
  const span = { start: heading.span.start, end: Math.max(end, heading.span.end) };
  const label = shorten(marker + heading.title);
  return { kind: 'heading', rank: heading.level, label, span, selection: heading.span };
}

/** Items at the start of paragraphs, in series of two or more; each reaches to the next of its series. */
function itemEntries({ text, paragraphs }: OfficialDocument, speech: Speech, end: number): Entry[] {
  return speech.series.flatMap(({ items }) => {
    const openings = items.filter(({ opensParagraph }) => opensParagraph);
    if (openings.length < 2) return [];
    return openings.flatMap((item, index) => {
      const paragraph = paragraphs[item.paragraph];
      const next = openings[index + 1]?.markerSpan.start;
      const heading = findHeadingAfter(speech.headings, item.markerSpan.start);
      const limit = Math.min(next ?? paragraph?.end ?? end, heading?.span.start ?? end);
      return paragraph ? [itemEntry(text, paragraph, trimEnd(text, paragraph.start, limit))] : [];
    });
  });
}

/** The first of the sorted headings after the offset, by binary search. */
function findHeadingAfter(headings: readonly Heading[], offset: number): Heading | undefined {
  const low = partitionPoint(headings.length, (at) => (headings[at]?.span.start ?? 0) <= offset);
  return headings[low];
}

function itemEntry(text: string, paragraph: Paragraph, end: number): Entry {
  const sentence = findSentenceEnd(text, paragraph.start, Math.min(end, paragraph.end));
  return {
    kind: 'item',
    rank: ITEM_RANK,
    label: shorten(text.slice(paragraph.start, sentence)),
    span: { start: paragraph.start, end },
    selection: { start: paragraph.start, end: sentence },
  };
}

function findSentenceEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isStop(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charAt(end - 1).trim() === '') end -= 1;
  return end;
}

function shorten(label: string): string {
  const line = label.replace(/\s+/gu, ' ');
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
}

interface Branch extends Entry {
  readonly children: Branch[];
}

/** Builds a tree from entries sorted by start: each goes below the last one that contains it and has a higher rank. */
function nest(entries: readonly Entry[]): OutlineItem[] {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const entry of entries) {
    const branch: Branch = { ...entry, children: [] };
    while (open.length > 0 && !isAbove(open.at(-1), entry)) open.pop();
    (open.at(-1)?.children ?? top).push(branch);
    open.push(branch);
  }
  return top.map(toItem);
}

function isAbove(above: Branch | undefined, entry: Entry): boolean {
  return above !== undefined && above.rank < entry.rank && entry.span.end <= above.span.end;
}

function toItem({ kind, label, span, selection, children }: Branch): OutlineItem {
  return { kind, label, span, selection, children: children.map(toItem) };
}
