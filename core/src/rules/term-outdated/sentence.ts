import type { Span } from '../../text/span.js';
import { isStop } from '../../sentences/stops.js';

/** How far a sentence is read before and after the given span, in UTF-16 units. */
const LONGEST = 300;

/** The sentence that contains the span, without its stop. */
export function findSentence(text: string, span: Span): Span {
  let start = span.start;
  const first = Math.max(0, start - LONGEST);
  while (start > first && !isStop(text.charAt(start - 1))) start -= 1;
  let end = span.end;
  const last = Math.min(text.length, end + LONGEST);
  while (end < last && !isStop(text.charAt(end))) end += 1;
  return { start, end };
}
