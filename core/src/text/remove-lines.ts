import type { Span } from './span.js';

/** Indentation and the markers of Markdown lists and quotations before a line. */
const LINE_PREFIX = /[\s>*+#-]/u;
/** Blanks and line ends; `\s` lacks U+0085. */
const BLANK = /[\s\u0085]/u;

/**
 * The span to delete so that no trace of `span` is left: its whole lines and the blank lines after them, at the end of the
 * text also those before; where other text shares a line with it, the span and the spaces around it.
 */
export function widenToLines(text: string, span: Span): Span {
  const lineStart = skipPrefixBack(text, span.start);
  const lineEnd = skipSpaces(text, span.end);
  const opens = lineStart === 0 || isBreak(text, lineStart - 1);
  const closes = lineEnd === text.length || isBreak(text, lineEnd);
  if (!opens) return { start: skipSpacesBack(text, span.start), end: closes ? lineEnd : span.end };
  if (!closes) return { start: span.start, end: lineEnd };

  const end = skipBlankLines(text, lineEnd);
  return { start: end === text.length ? skipBlankLinesBack(text, lineStart) : lineStart, end };
}

/** The span with the spaces around it, where no text follows it in its line; the span itself otherwise. */
export function widenToSpaces(text: string, span: Span): Span {
  const end = skipSpaces(text, span.end);
  if (end === text.length || isBreak(text, end))
    return { start: skipSpacesBack(text, span.start), end };
  return span;
}

const SPACE = /[^\S\r\n\u000b\u000c\u0085\u2028\u2029]/u;
/** All characters that end a paragraph. */
const LINE_BREAKS = '\r\n\u000b\u000c\u0085\u2028\u2029';

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

function skipSpacesBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && SPACE.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function isBreak(text: string, at: number): boolean {
  return LINE_BREAKS.includes(text.charAt(at));
}

/** Reads only the characters it skips, since a line may be as long as the text. */
function skipPrefixBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isBreak(text, at - 1) && LINE_PREFIX.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** From the end of a line to the start of the next line that is not blank, or to the end of the text. */
function skipBlankLines(text: string, lineEnd: number): number {
  let start = lineEnd;
  for (let at = lineEnd; at < text.length && BLANK.test(text.charAt(at)); at += 1) {
    if (LINE_BREAKS.includes(text.charAt(at))) start = at + 1;
    if (at + 1 === text.length) start = text.length;
  }
  return start;
}

/** From the start of a line to the start of the first of the blank lines before it. */
function skipBlankLinesBack(text: string, lineStart: number): number {
  let at = lineStart;
  while (at > 0 && BLANK.test(text.charAt(at - 1))) at -= 1;
  if (at === 0) return 0;
  let feed = at;
  while (!isBreak(text, feed)) feed += 1;
  return feed + (text.startsWith('\r\n', feed) ? 2 : 1);
}
