/** Stretches of a paragraph that are written by rules of their own: code, addresses, tags. */
import type { Span } from '../../text/span.js';
import { offsetTest } from '../../text/interval-overlap.js';
import { findCode } from './code-text.js';

/**
 * `code`  https://www.gov.cn/a?b=1  www.gov.cn  name@example.cn  ](file.md "title")  <a href="…">  &nbsp;
 * An address ends before the mark of the sentence it stands in.
 */
const PROTECTED =
  /`[^`]{1,400}`|(?:https?|ftp):\/\/[\x21-\x7e]{0,400}[\w/#=]|www\.[\x21-\x7e]{0,400}[\w/]|[\w.+-]{1,60}@[\w.-]{1,60}[a-z]|\]\([^()\n]{1,400}\)|<\/?[a-z!][^<>\n]{0,400}>|&#?\w{1,8};/giu;
/** None of the above comes without one of these. */
const CUES = ['`', '://', 'www.', '@', '](', '<', '&'];

/** The stretches in which marks are no marks of the sentence, in order. */
export function findProtectedText(text: string): readonly Span[] {
  const code = findCode(text);
  if (!CUES.some((cue) => text.includes(cue))) return code;
  const found = [...text.matchAll(PROTECTED)].map(({ index, 0: stretch }) => ({
    start: index,
    end: index + stretch.length,
  }));
  return code.length === 0 ? found : [...found, ...code].sort((a, b) => a.start - b.start);
}

/** Tells of an offset of the text whether marks there are no marks of the sentence. */
export function protectedTest(text: string): (offset: number) => boolean {
  return offsetTest(findProtectedText(text));
}
