/** Finds parts of a paragraph in which punctuation is syntax: code, addresses, tags. */
import type { Span } from '../../text/span.js';
import { offsetTest } from '../../text/interval-overlap.js';
import { findCode } from './code-text.js';
import { matchesOf } from '../../text/matches.js';

/**
 * `code`  https://www.gov.cn/a?b=1  www.gov.cn  name@example.cn  ](file.md "title")  <a href="…">  &nbsp;
 * An address ends before the punctuation of the sentence that contains it.
 */
const PROTECTED =
  /`[^`]{1,400}`|(?:https?|ftp):\/\/[\x21-\x7e]{0,400}[\w/#=]|www\.[\x21-\x7e]{0,400}[\w/]|[\w.+-]{1,60}@[\w.-]{1,60}[a-z]|\]\([^()\n]{1,400}\)|<\/?[a-z!][^<>\n]{0,400}>|&#?\w{1,8};/giu;
/** Prefilter: each of the above contains one of these. */
const CUES = ['`', '://', 'www.', '@', '](', '<', '&'];

/** The spans in which punctuation is not that of the sentence, in order. */
export function findProtectedText(text: string): readonly Span[] {
  const code = findCode(text);
  if (!CUES.some((cue) => text.includes(cue))) return code;
  const found = matchesOf(text, PROTECTED).map(({ index, 0: stretch }) => ({
    start: index,
    end: index + stretch.length,
  }));
  return code.length === 0 ? found : [...found, ...code].sort((a, b) => a.start - b.start);
}

/** Makes a predicate that tells whether an offset of the text is in such a span. */
export function protectedTest(text: string): (offset: number) => boolean {
  return offsetTest(findProtectedText(text));
}
