/** The lost line breaks of a speech, for the rule and the command that insert them. */
import type { SpeechText } from '../model/document.js';
import type { Span } from '../../text/span.js';

/** The span to replace by the lost line break before a paragraph: the blanks there, or an empty span. */
export function gapBefore(text: string, start: number): Span {
  let from = start;
  while (from > 0 && BLANK.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: start };
}

/** A blank, such as a space or U+3000, that is no line break. */
const BLANK = /[^\S\r\n]/u;

/** The paragraphs of one line of the text: indices, half open. All but the first have lost their line break. */
export interface JoinedLine {
  readonly first: number;
  readonly end: number;
}

/** The lines that contain several paragraphs. */
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
