import type { Span } from '../../text/span.js';
import type { Paragraph } from '../model/document.js';

/** The document offset of an offset into `paragraph.facts.text`; a gap before it counts as passed. */
export function toDocumentOffset(paragraph: Paragraph, offset: number): number {
  let result = paragraph.start + offset;
  for (const gap of paragraph.gaps) {
    if (gap.at > offset) break;
    result += gap.length;
  }
  return result;
}

/** A span of `paragraph.facts.text` in the document. Its end stays before a gap that follows it. */
export function toDocumentSpan(paragraph: Paragraph, span: Span): Span {
  if (paragraph.gaps.length === 0) {
    return { start: paragraph.start + span.start, end: paragraph.start + span.end };
  }
  const start = toDocumentOffset(paragraph, span.start);
  const end = span.end > span.start ? toDocumentOffset(paragraph, span.end - 1) + 1 : start;
  return { start, end };
}
