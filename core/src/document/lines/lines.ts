/** Splits a text into pieces of content: one per line, or several where a line contains several paragraphs. */
import { isBlank } from '../../text/characters.js';
import { isInvisible } from '../../text/invisible.js';
import type { TextKind } from '../model/document.js';
import { isNumberGap } from '../placeholders/holes.js';
import { readMarkdownPrefix, skipsContent, type MarkdownState } from './markdown.js';
import { isPlainFence, readPlainPrefix } from './plain-markdown.js';
import { isStop } from '../../sentences/stops.js';
import { matchesOf } from '../../text/matches.js';

/** Content without indentation and markup; offsets in the document. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly hashes: number;
}

/** In UTF-16 units; a longer line with wide gaps in it is a page whose line breaks were lost. */
const LONGEST_LINE = 150;
/** The gap between paragraphs whose line break was lost; two of them after stops are enough evidence in a shorter line. */
const LOST_BREAK = '\u3000\u3000';
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Vertical tab, form feed, next line, line and paragraph separator: they end a paragraph, but not a line of the editor. */
const SEPARATORS = /[\u000b\u000c\u0085\u2028\u2029]/gu;

/** The pieces of `text` from `from`, the start of the line `firstLine`, to `to`, a line end or the text's end. */
export function readPieces(
  text: string,
  from: number,
  to: number,
  firstLine: number,
  kind: TextKind,
): Piece[] {
  const pieces: Piece[] = [];
  const state: MarkdownState = { fence: '', frontMatter: false };
  const returns = text.includes('\r');
  const separated = text.slice(from, to).search(SEPARATORS) >= 0;
  let line = firstLine;
  let at = from;
  while (at <= to) {
    const end = findLineEnd(text, at, to, returns);
    const markdown = kind === 'markdown' ? state : undefined;
    if (separated) readSeparated({ text, from: at, to: end, line }, markdown, pieces);
    else readLine(text, at, end, line, markdown, pieces);
    if (end >= to) break;
    at =
      end +
      (text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
    line += 1;
  }
  return pieces;
}

/** A line of the editor. */
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Reads a line that may contain separators other than line feeds. */
function readSeparated(
  { text, from, to, line }: Line,
  state: MarkdownState | undefined,
  pieces: Piece[],
): void {
  let start = from;
  for (const { index } of matchesOf(text.slice(from, to), SEPARATORS)) {
    readLine(text, start, from + index, line, state, pieces);
    start = from + index + 1;
  }
  readLine(text, start, to, line, state, pieces);
}

/** First characters of Markdown marks in plain text. */
const PLAIN_MARKS = '#>-*+`';

function findLineEnd(text: string, from: number, to: number, returns: boolean): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 || feed > to ? to : feed;
  if (!returns) return end;
  for (let at = from; at < end; at += 1) {
    if (text.charCodeAt(at) === CARRIAGE_RETURN) return at;
  }
  return end;
}

function readLine(
  text: string,
  from: number,
  to: number,
  line: number,
  state: MarkdownState | undefined,
  pieces: Piece[],
): void {
  let start = skipEmpty(text, from, to);
  if (start === to) return;
  const end = trimEnd(text, start, to);
  let hashes = 0;
  if (state) {
    // Lines of markup without content make a line not the first too.
    const isFirst = line === 0 && pieces.length === 0 && skipEmpty(text, 0, start) === start;
    if (skipsContent(state, text.slice(start, end), isFirst)) return;
    const prefix = readMarkdownPrefix(text.slice(start, Math.min(end, start + 40)));
    start = Math.min(start + prefix.length, end);
    hashes = prefix.hashes;
    if (start === end) return;
  } else if (PLAIN_MARKS.includes(text.charAt(start))) {
    if (isPlainFence(text.slice(start, end))) return;
    const prefix = readPlainPrefix(text.slice(start, Math.min(end, start + 40)));
    start += prefix.length;
    hashes = prefix.hashes;
  }
  if (end - start < LONGEST_LINE && !hasLostBreaks(text, start, end)) {
    pieces.push({ start, end, line, hashes });
  } else cutLine(text, start, end, line, pieces);
}

/** 1.学习。　　2.落实。　　3.督查。 but not 主持人：张三　　时间：九时. */
function hasLostBreaks(text: string, start: number, end: number): boolean {
  const content = text.slice(start, end);
  let found = 0;
  for (let at = content.indexOf(LOST_BREAK); at >= 0; at = content.indexOf(LOST_BREAK, at)) {
    if (!isStop(content.charAt(at - 1))) return false;
    found += 1;
    at = skipEmpty(content, at, content.length);
  }
  return found >= 2;
}

/** Splits a long line at gaps of two blanks or more after a stop, and at any gap of two U+3000. */
function cutLine(text: string, start: number, end: number, line: number, pieces: Piece[]): void {
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const next = skipEmpty(text, at, end);
    if (next - at >= 2 && isCut(text, at, next)) {
      pieces.push({ start: from, end: at, line, hashes: 0 });
      from = next;
    }
    at = next - 1;
  }
  if (from < end) pieces.push({ start: from, end, line, hashes: 0 });
}

function isCut(text: string, at: number, next: number): boolean {
  const before = text.charAt(at - 1);
  if (isStop(before) || '：:”'.includes(before)) return true;
  // 县财政拿出　　万元: the blanks stand for a number.
  if (isNumberGap(text, { start: at, end: next })) return false;
  return text.charCodeAt(at) > 0xff && text.charCodeAt(at + 1) > 0xff;
}

function skipEmpty(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isEmpty(text, at)) at += 1;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isEmpty(text, end - 1)) end -= 1;
  return end;
}

/** Whether the unit is a blank or an invisible character. */
function isEmpty(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) || isInvisible(text, at);
}
