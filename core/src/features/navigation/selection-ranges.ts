import type { OfficialDocument } from '../../document/model/document.js';
import { contains, type Span } from '../../text/span.js';
import { outline, type OutlineItem } from './outline.js';
import { isStop } from '../../sentences/stops.js';

const COMMAS = '，,、：:';

/** The spans around `offset` (UTF-16) for expanding a selection, inner first: clause, sentence, paragraph, section, document. */
export function selectionRanges(document: OfficialDocument, offset: number): readonly Span[] {
  const { text, paragraphs } = document;
  const spans: Span[] = [];
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  if (paragraph) {
    const clause = (sign: string) => isStop(sign) || COMMAS.includes(sign);
    spans.push(
      findStretch({ text, within: paragraph, offset }, clause, 0),
      findStretch({ text, within: paragraph, offset }, isStop, 1),
      { start: paragraph.start, end: paragraph.end },
    );
  }
  const sections = sectionsAt(outline(document), offset);
  const all = [...spans, ...sections, { start: 0, end: text.length }];
  return all.filter((span, index) => isWider(span, all[index - 1]));
}

/** The stretch between two marks, with the closing one where `after` is 1. */
function findStretch(
  { text, within, offset }: { text: string; within: Span; offset: number },
  isEnd: (sign: string) => boolean,
  after: 0 | 1,
): Span {
  let start = Math.min(offset, within.end);
  while (start > within.start && !isEnd(text.charAt(start - 1))) start -= 1;
  let end = start;
  while (end < within.end && !(end >= offset && isEnd(text.charAt(end)))) end += 1;
  return { start, end: Math.min(end + after, within.end) };
}

/** The spans of the outline items that contain the offset, inner first. */
function sectionsAt(items: readonly OutlineItem[], offset: number): Span[] {
  const item = items.findLast(({ span }) => span.start <= offset && offset <= span.end);
  return item ? [...sectionsAt(item.children, offset), item.span] : [];
}

function isWider(span: Span, inner: Span | undefined): boolean {
  if (span.start === span.end) return false;
  return inner === undefined || (contains(span, inner) && !contains(inner, span));
}
