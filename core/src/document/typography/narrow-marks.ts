/** Decides which half-width marks should be full-width, and which belong to a number, a word or an address. */
import { isBesideHan, isDigit, isFullWidthDigit, isHan, isLatin } from '../../text/characters.js';
import { offsetTest } from '../../text/interval-overlap.js';
import { findProtectedText } from '../lines/protected-text.js';
import { findLostMarks, isForeignName } from './lost-marks.js';

/**
 * Those of the half-width `,;:?!()` at `offsets` that are in Chinese text. Times, thousands separators, ratios, Latin text,
 * addresses and code keep theirs. The result is stable: after these are made full-width, no others are found.
 */
export function findNarrowMarks(text: string, offsets: readonly number[]): readonly number[] {
  const stretches = [...findProtectedText(text), ...findLostMarks(text)];
  const isProtected = offsetTest(stretches);
  const candidates = stretches.length > 0 ? offsets.filter((at) => !isProtected(at)) : offsets;
  const language = readLanguage(text);
  const found: number[] = [];
  const open: number[] = [];
  for (const at of candidates) {
    const sign = text.charAt(at);
    if (sign === '(') open.push(at);
    else if (sign === ')') {
      for (const end of closePair(text, open.pop(), at, language)) found.push(end);
    } else if (sign === '.') {
      if (isChineseStop(text, at)) found.push(at);
    } else if (isChinesePause(text, at, language)) found.push(at);
  }
  for (const at of open) if (isBesideHan(text, at)) found.push(at);
  return found.length < 2 ? found : found.sort((a, b) => a - b);
}

/** The main language of a paragraph, computed when it is first needed. */
interface Language {
  readonly isLatin: () => boolean;
  readonly hasHan: () => boolean;
}

function readLanguage(text: string): Language {
  let counts: { readonly han: number; readonly letters: number } | undefined;
  return {
    isLatin: () => {
      counts ??= countScripts(text);
      return counts.letters > counts.han * 2;
    },
    hasHan: () => (counts ??= countScripts(text)).han > 0,
  };
}

function countScripts(text: string): { readonly han: number; readonly letters: number } {
  let han = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han += 1;
    else if (isLatin(code)) letters += 1;
  }
  return { han, letters };
}

/** 1)  (a)  一): the number of a list item, without an opening bracket. */
const LIST_MARK =
  /(?:^|[\s，。；：、,;:.])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z]|[①-⑳])$/u;

/** Whether the closing bracket at `offset` ends the number of a list item: 1） a) */
export function closesListMark(text: string, offset: number): boolean {
  return LIST_MARK.test(text.slice(Math.max(0, offset - 4), offset));
}

function closePair(
  text: string,
  open: number | undefined,
  close: number,
  { isLatin: isLatinText }: Language,
): readonly number[] {
  if (open === undefined) {
    return isBesideHan(text, close) && !closesListMark(text, close) ? [close] : [];
  }
  if (!isBesideHan(text, open) && !isBesideHan(text, close)) return [];
  if (DOCUMENT_NUMBER.test(text.slice(open, close + 8))) return [];
  if (!isHan(text.charCodeAt(open - 1)) && !holdsHan(text, open, close)) {
    // f(x)是…: the brackets of a formula or a name.
    if (isLatin(text.charCodeAt(open - 1))) return [];
  }
  return isLatinText() ? [] : [open, close];
}

/** (2024)12号: the brackets of a document number are wrong in either width; the rule `document-number` reports them. */
const DOCUMENT_NUMBER = /^\((?:\d{4}|\d{2})\) ?第?\d{1,5}号/u;

const HAN = /[\u3400-\u9fff]/u;

/**
 * Whether Chinese text is between two brackets of which one is adjacent to it. The search goes back from the closing bracket:
 * nested brackets of this kind have Chinese text near their ends, so that nested text is not read repeatedly.
 */
function holdsHan(text: string, open: number, close: number): boolean {
  if (HAN.test(text.charAt(open + 1)) && open + 1 < close) return true;
  let at = close - 1;
  while (at > open && !HAN.test(text.charAt(at))) at -= 1;
  return at > open;
}

/** 机关做起.人人都要  （见附件）. : Chinese text, no numeral, before a full stop that Chinese text or nothing follows. */
const BEFORE_STOP = /[\p{Script=Han}，、“”《》（）]{4}[”’》）)]?$/u;
/** 一.  第二.  (一). : what precedes the dot of an ordinal. */
const ORDINAL_BEFORE =
  /(?:[一二三四五六七八九十百]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\p{Script=Han}第.)$/u;
const AFTER_STOP = /^(?:\p{Script=Han}|[“‘《（]|\s*$)/u;
/** 卡尔.马克思: what precedes a dot between the parts of a foreign name. */
const NAME_BEFORE = /[、，。“《和与是的在如说]?\p{Script=Han}{2,5}$/u;

function isChineseStop(text: string, at: number): boolean {
  if (text.charAt(at + 1) === '.' || text.charAt(at - 1) === '.') return false;
  const before = text.slice(Math.max(0, at - 8), at);
  if (!BEFORE_STOP.test(before) || ORDINAL_BEFORE.test(before)) return false;
  if (!AFTER_STOP.test(text.slice(at + 1, at + 6))) return false;
  return !isForeignName(text, at) || !NAME_BEFORE.test(before);
}

type Side = 'han' | 'latin' | 'figure' | 'edge' | 'other';

function isChinesePause(text: string, at: number, language: Language): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isHan(before) && isHan(after)) return true;
  if (isDigit(before) && isDigit(after)) return false;
  if (isMarkdownSign(text, at)) return false;
  const left = sideBefore(text, at);
  const right = sideAfter(text, at);
  if (left === 'han') return right !== 'latin' || !language.isLatin();
  if (right === 'han') return !language.isLatin();
  if (text.charAt(at) === ':' && left === 'figure' && right === 'figure') return false;
  const ends = left === 'figure' || (left === 'latin' && right === 'edge');
  return ends && right !== 'other' && language.hasHan() && !language.isLatin();
}

/** ![picture]( and [^1]: are markup. */
function isMarkdownSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '!') return text.charAt(at + 1) === '[';
  return sign === ':' && text.charAt(at - 1) === ']' && text.startsWith('[');
}

const CLOSING = '”’"\'）)》〉】]* ';
const OPENING = '“‘"\'（(《〈【[* ';
/** The marks of one run are treated alike: !!! is converted as a whole. */
const EMPHASIS = '!?！？';

/** How many marks in a row are skipped on each side; longer runs are no prose. */
const LONGEST_RUN = 50;

function sideBefore(text: string, offset: number): Side {
  let at = offset - 1;
  const first = Math.max(0, offset - LONGEST_RUN);
  const isRun = EMPHASIS.includes(text.charAt(offset));
  while (at >= first && isRun && EMPHASIS.includes(text.charAt(at))) at -= 1;
  while (at >= first && CLOSING.includes(text.charAt(at))) at -= 1;
  return at < 0 ? 'edge' : toSide(text.charCodeAt(at));
}

function sideAfter(text: string, offset: number): Side {
  let at = offset + 1;
  const end = Math.min(text.length, offset + LONGEST_RUN);
  const isRun = EMPHASIS.includes(text.charAt(offset));
  while (at < end && isRun && EMPHASIS.includes(text.charAt(at))) at += 1;
  while (at < end && OPENING.includes(text.charAt(at))) at += 1;
  return at >= text.length ? 'edge' : toSide(text.charCodeAt(at));
}

/** Marks of either width give the same result, so that a second pass after the conversion changes nothing. */
function toSide(code: number): Side {
  if (isHan(code)) return 'han';
  if (isLatin(code)) return 'latin';
  return isFigure(code) ? 'figure' : 'other';
}

function isFigure(code: number): boolean {
  return isDigit(code) || isFullWidthDigit(code) || '%％‰℃'.includes(String.fromCharCode(code));
}
