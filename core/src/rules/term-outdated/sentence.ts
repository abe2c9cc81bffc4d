import type { Span } from '../../text/span.js';

/** 。！？； and their half-width forms. */
const STOPS = '。！？；!?;';

/** A sentence is read so many UTF-16 units before and after what is looked for in it. */
const LONGEST = 300;

/** The sentence that the span stands in, its stop left out. */
export function findSentence(text: string, span: Span): Span {
  let start = span.start;
  const first = Math.max(0, start - LONGEST);
  while (start > first && !STOPS.includes(text.charAt(start - 1))) start -= 1;
  let end = span.end;
  const last = Math.min(text.length, end + LONGEST);
  while (end < last && !STOPS.includes(text.charAt(end))) end += 1;
  return { start, end };
}
