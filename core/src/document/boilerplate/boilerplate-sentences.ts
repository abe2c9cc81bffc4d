// The bracket or sentence around a few words, looked for no further than a sentence is long.
import type { Span } from '../../text/span.js';

/** The sentence looked at last, so that a paragraph is read once however many words are found in it. */
export interface SentenceMemory {
  sentence: Span | undefined;
  /** What was looked for in that sentence in vain. */
  readonly refused: Set<object>;
}

/** UTF-16 units to either side of the words; where nothing ends within them there are no sentences to speak of. */
const LONGEST = 160;
const OPENING = 1;
const CLOSING = 2;
const STOP = 4;
const CLOSER = 8;
const SIGNS = new Uint8Array(0x10000);
for (const [flag, signs] of [
  [OPENING, '（(【['],
  [CLOSING, '）)】]'],
  [STOP, '。！？!?；;'],
  [CLOSER, '”’」』'],
] as const) {
  for (let at = 0; at < signs.length; at += 1) SIGNS[signs.charCodeAt(at)] = flag;
}

/** What the sign at `offset` is, as a bit; 0 for nearly all and outside of the text. */
function signAt(text: string, offset: number): number {
  return SIGNS[text.charCodeAt(offset)] ?? 0;
}

/** The bracket that holds the words, brackets included; not beyond `from`. */
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
