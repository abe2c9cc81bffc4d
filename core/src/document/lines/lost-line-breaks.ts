/** The lost line breaks of a speech, as a rule and a command set them. */
import type { SpeechText } from '../model/document.js';
import type { Span } from '../../text/span.js';

/** Where the line break belongs that stands before the paragraph no more: the blanks that are its only trace, or nothing. */
export function gapBefore(text: string, start: number): Span {
  let from = start;
  while (from > 0 && BLANK.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: start };
}

/** A space or U+3000, no line break */
const BLANK = /[^\S\r\n]/u;

/** Paragraphs of one line of the text: indices, half open; the first has its line break, the others have lost it. */
export interface JoinedLine {
  readonly first: number;
  readonly end: number;
}

/** The lines that hold several paragraphs. */
export function findJoinedLines({
  paragraphs,
}: Pick<SpeechText, 'paragraphs'>): readonly JoinedLine[] {
  const found: JoinedLine[] = [];
  for (let at = 1; at < paragraphs.length; at += 1) {
    if (!paragraphs[at]?.lostBreak) continue;
    const first = at - 1;
    while (paragraphs[at + 1]?.lostBreak) at += 1;
    found.push({ first, end: at + 1 });
  }
  return found;
}
