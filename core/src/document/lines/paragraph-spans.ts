import type { Span } from '../../text/span.js';
import { defineQuery } from '../../engine/queries.js';
import type { Gap, Paragraph } from '../model/document.js';
import { partitionPoint } from '../../text/partition-point.js';

/** Converts an offset in `paragraph.facts.text` to a document offset, after a gap that is at the offset. */
export function toDocumentOffset(paragraph: Paragraph, offset: number): number {
  const { gaps } = paragraph;
  if (gaps.length > MANY_GAPS) return paragraph.start + offset + sumBefore(gaps, offset);
  let result = paragraph.start + offset;
  for (const gap of gaps) {
    if (gap.at > offset) break;
    result += gap.length;
  }
  return result;
}

/** With more gaps than this, prefix sums are memoised and found by binary search. */
const MANY_GAPS = 16;

/** The prefix sums of the lengths of gaps, in UTF-16 units. */
const sumsOf = defineQuery('sums of gaps', 'list', (gaps: readonly Gap[]): readonly number[] => {
  let sum = 0;
  return gaps.map(({ length }) => (sum += length));
});

function sumBefore(gaps: readonly Gap[], offset: number): number {
  const low = partitionPoint(gaps.length, (at) => (gaps[at]?.at ?? 0) <= offset);
  return sumsOf(gaps)[low - 1] ?? 0;
}

/** Converts a span of `paragraph.facts.text` to a document span. Its end is before a gap that is at the end. */
export function toDocumentSpan(paragraph: Paragraph, span: Span): Span {
  if (paragraph.gaps.length === 0) {
    return { start: paragraph.start + span.start, end: paragraph.start + span.end };
  }
  const start = toDocumentOffset(paragraph, span.start);
  const end = span.end > span.start ? toDocumentOffset(paragraph, span.end - 1) + 1 : start;
  return { start, end };
}
