import type { OfficialDocument, Paragraph, Speech } from '../document/document.js';
import { isStop } from '../text/characters.js';
import type { Span } from '../text/span.js';

/** A title, heading or paragraph item with what stands under it. */
export interface OutlineItem {
  readonly kind: 'speech' | 'heading' | 'item';
  /** As it is shown: marker and title. */
  readonly label: string;
  /** The item with all that stands under it. */
  readonly span: Span;
  /** The title line or marker and title: contained in `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Titles, headings and paragraph enumerations as a tree; spans of children lie within their parent's. */
export function outline(document: OfficialDocument): readonly OutlineItem[] {
  return document.speeches.flatMap((speech) => nest(findEntries(document, speech)));
}

/** An item before it has found its place; those with a smaller rank stand above. */
type Entry = Omit<OutlineItem, 'children'> & { readonly rank: number };

const ITEM_RANK = 10;
const LONGEST_LABEL = 40;

function findEntries(document: OfficialDocument, speech: Speech): Entry[] {
  const end = document.paragraphs[speech.end - 1]?.end ?? document.text.length;
  const entries = [
    ...titleEntry(document, speech, end),
    ...speech.headings.flatMap((_, index) => headingEntry(document, speech, index, end)),
    ...itemEntries(document, speech, end),
  ];
  return entries.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
}

function titleEntry({ paragraphs }: OfficialDocument, { title }: Speech, end: number): Entry[] {
  const paragraph = paragraphs[title];
  if (!paragraph) return [];
  const selection = { start: paragraph.start, end: paragraph.end };
  const span = { start: paragraph.start, end };
  return [{ kind: 'speech', rank: 0, label: shorten(paragraph.facts.text), span, selection }];
}

function headingEntry(
  { text }: OfficialDocument,
  { headings }: Speech,
  index: number,
  speechEnd: number,
): Entry[] {
  const heading = headings[index];
  if (!heading) return [];
  const next = headings.find(({ level }, other) => other > index && level <= heading.level);
  const end = next ? trimEnd(text, heading.span.end, next.span.start) : speechEnd;
  const marker = text.slice(heading.markerSpan.start, heading.markerSpan.end);
  const span = { start: heading.span.start, end };
  const label = shorten(marker + heading.title);
  return [{ kind: 'heading', rank: heading.level, label, span, selection: heading.span }];
}

/** Items that open paragraphs, in series of two or more; each reaches to the next of its series. */
function itemEntries({ text, paragraphs }: OfficialDocument, speech: Speech, end: number): Entry[] {
  return speech.series.flatMap(({ items }) => {
    const openings = items.filter(({ opensParagraph }) => opensParagraph);
    if (openings.length < 2) return [];
    return openings.flatMap((item, index) => {
      const paragraph = paragraphs[item.paragraph];
      const next = openings[index + 1]?.markerSpan.start;
      const heading = speech.headings.find(({ span }) => span.start > item.markerSpan.start);
      const limit = Math.min(next ?? paragraph?.end ?? end, heading?.span.start ?? end);
      return paragraph ? [itemEntry(text, paragraph, trimEnd(text, paragraph.start, limit))] : [];
    });
  });
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

/** Entries in order of their starts become a tree: each stands under the last one that contains it and ranks above it. */
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
