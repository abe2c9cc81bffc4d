import type { Span } from '../../text/span.js';

/** 。！？； and their half-width forms. */
const STOPS = '。！？；!?;';

/** The sentence that the span stands in, its stop left out. */
export function findSentence(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && !STOPS.includes(text.charAt(start - 1))) start -= 1;
  let end = span.end;
  while (end < text.length && !STOPS.includes(text.charAt(end))) end += 1;
  return { start, end };
}
