import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** `text` between one pair of backticks, or of two. */
const CODE = /(?<ticks>`{1,2})[^`]{1,400}\k<ticks>/gu;

/** The code spans of a Markdown paragraph, in order; their text is not checked as prose. */
export function findCodeSpans(text: string): readonly Span[] {
  if (!text.includes('`')) return [];
  return matchesOf(text, CODE).map(({ index, 0: code }) => ({
    start: index,
    end: index + code.length,
  }));
}
