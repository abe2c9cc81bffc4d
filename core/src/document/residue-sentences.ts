// The bracket or sentence around a few words, looked for no further than a sentence is long.
import type { Span } from '../text/span.js';

/** The sentence looked at last, so that a paragraph is read once however many words are found in it. */
export interface SentenceMemory {
  sentence: Span | undefined;
  /** What was looked for in that sentence in vain. */
  readonly refused: Set<object>;
}

/** UTF-16 units to either side of the words; where nothing ends within them there are no sentences to speak of. */
const LONGEST = 160;
const OPENING = '（(【[';
const CLOSING = '）)】]';
const STOPS = '。！？!?；;';
const CLOSERS = '”’」』';

/** The bracket that holds the words, brackets included; not beyond `from`. */
export function findBracket(text: string, words: Span, from: number): Span | undefined {
  const first = Math.max(from, words.start - LONGEST);
  let start = words.start - 1;
  while (start >= first && !OPENING.includes(text.charAt(start))) {
    if (CLOSING.includes(text.charAt(start))) return undefined;
    start -= 1;
  }
  if (start < first) return undefined;
  const last = Math.min(text.length, words.end + LONGEST);
  let end = words.end;
  while (end < last && !CLOSING.includes(text.charAt(end))) end += 1;
  return end < last ? { start, end: end + 1 } : undefined;
}

/** The sentence that holds the words, with its stop; `undefined` where it has no end within reach. */
export function findSentence(
  text: string,
  words: Span,
  from: number,
  memory: SentenceMemory,
): Span | undefined {
  const known = memory.sentence;
  if (known && known.start <= words.start && words.end <= known.end) return known;
  const first = Math.max(from, words.start - LONGEST);
  let start = words.start;
  while (start > first && !STOPS.includes(text.charAt(start - 1))) start -= 1;
  if (start === first && start > from) return undefined;
  const end = findSentenceEnd(text, words.end);
  if (end < 0) return undefined;
  memory.sentence = { start, end };
  memory.refused.clear();
  return memory.sentence;
}

function findSentenceEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST);
  let end = from;
  while (end < last && !STOPS.includes(text.charAt(end))) end += 1;
  if (end === last) return end === text.length ? end : -1;
  while (end < text.length && (STOPS + CLOSERS).includes(text.charAt(end))) end += 1;
  return end;
}
