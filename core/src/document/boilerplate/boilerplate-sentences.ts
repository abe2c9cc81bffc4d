// Finds the bracket or sentence around a few words, within a limited distance.
import type { Span } from '../../text/span.js';
import { STOPS } from '../../sentences/stops.js';

/** The sentence found last, so that a paragraph is read only once however many phrases it contains. */
export interface SentenceMemory {
  sentence: Span | undefined;
  /** The phrases whose condition that sentence does not fulfil. */
  readonly refused: Set<object>;
}

/** How many UTF-16 units on either side of the words are searched for the ends of their sentence. */
const LONGEST = 160;
const OPENING = 1;
const CLOSING = 2;
const STOP = 4;
const CLOSER = 8;
const SIGNS = new Uint8Array(0x10000);
for (const [flag, signs] of [
  [OPENING, '（(【['],
  [CLOSING, '）)】]'],
  [STOP, STOPS],
  [CLOSER, '”’」』'],
] as const) {
  for (let at = 0; at < signs.length; at += 1) SIGNS[signs.charCodeAt(at)] = flag;
}

/** The flag of the character at `offset`; 0 for nearly all characters and outside the text. */
function signAt(text: string, offset: number): number {
  return SIGNS[text.charCodeAt(offset)] ?? 0;
}

/** The span of the bracket around the words, with its brackets; it does not start before `from`. */
export function findBracket(text: string, words: Span, from: number): Span | undefined {
  const first = Math.max(from, words.start - LONGEST);
  let start = words.start - 1;
  while (start >= first && (signAt(text, start) & (OPENING | CLOSING)) === 0) start -= 1;
  if (start < first || signAt(text, start) === CLOSING) return undefined;
  const last = Math.min(text.length, words.end + LONGEST);
  let end = words.end;
  while (end < last && signAt(text, end) !== CLOSING) end += 1;
  return end < last ? { start, end: end + 1 } : undefined;
}

/** The span of the sentence around the words, with its stop; `undefined` if it has no end within `LONGEST` units. */
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
  while (start > first && signAt(text, start - 1) !== STOP) start -= 1;
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
  while (end < last && signAt(text, end) !== STOP) end += 1;
  if (end === last) return end === text.length ? end : -1;
  while (end < text.length && (signAt(text, end) & (STOP | CLOSER)) !== 0) end += 1;
  return end;
}
