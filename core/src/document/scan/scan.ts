/**
 * Scans a paragraph's text in one pass. Every character is looked up in one table of flags; only the few that may begin
 * something (a numeral, 第, a placeholder character …) are read further.
 */
import { boundaryBefore, isBesideHan, isDigit, isHan } from '../../text/characters.js';
import { readCount, type AnnouncedCountFact } from '../enumerations/announced-count.js';
import {
  readInlineOrdinal,
  readNumeralItem,
  readPrefixedItem,
  readSequenceWord,
  type ItemMarker,
} from '../enumerations/enumeration-items.js';
import { readMarker, type OrdinalMarker } from '../headings/markers.js';
import { readNumeral, type Numeral } from '../../text/numerals.js';
import { toUnitFlags } from '../../text/unit-flags.js';
import { PLACEHOLDER_SIGNS } from '../placeholders/placeholders.js';
import { RESIDUE_TRIGGERS } from '../boilerplate/boilerplate.js';

/** The results of the pass; offsets are relative to the text. `undefined` stands for an empty list, which is the usual case. */
export interface Scan {
  items: ItemMarker[] | undefined;
  inlineMarkers: OrdinalMarker[] | undefined;
  /** Offsets of ordinals with a mark that follow no stop: headings whose line break was lost, or ranges. */
  loose: number[] | undefined;
  counts: AnnouncedCountFact[] | undefined;
  signs: number[] | undefined;
  triggers: number[] | undefined;
  halfWidthMarks: number;
  fullWidthMarks: number;
  /** Offsets of every half-width `,;:?!()`, beside Chinese characters or not. */
  narrow: number[] | undefined;
  straightQuotes: number[] | undefined;
  brackets: number[] | undefined;
  repeats: number[] | undefined;
  innerBlanks: number[] | undefined;
  figures: number[] | undefined;
  rangeDashes: number[] | undefined;
}

const NUMERAL = 1;
const WORD = 2;
const OPENING = 4;
const SIGN = 8;
const TRIGGER = 16;
const HALF = 32;
const FULL = 64;
const QUOTE = 128;
const BRACKET = 256;
const PAUSE = 512;
const BLANK = 1024;
const FIGURE = 2048;
const DASH = 4096;
/** Flags that only the rules about marks and numerals use. */
const TYPOGRAPHY = HALF | QUOTE | BRACKET | PAUSE | BLANK | FIGURE | DASH;

const TABLE = toUnitFlags([
  [NUMERAL, '一两二三四五六七八九十百0123456789０１２３４５６７８９'],
  [WORD, '第其首再最'],
  [OPENING, '（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'],
  [SIGN, PLACEHOLDER_SIGNS],
  [TRIGGER, RESIDUE_TRIGGERS],
  [HALF, ',;:?!()'],
  [FULL, '，；：？！（）'],
  [QUOTE, '"\'‚‛„〝〞〟'],
  [BRACKET, '“”‘’《》〈〉（）()【】〔〕[]［］﹝﹞'],
  [PAUSE, '。，、；：！？.,;!?-－─―﹣'],
  [BLANK, ' \t\u00a0\u2002\u2003'],
  [FIGURE, '0123456789０１２３４５６７８９％OОΟＯ○◯'],
  [DASH, '-－–—～~'],
]);

/** Scans a paragraph's text once. */
export function scanText(text: string): Scan {
  const scan: Scan = {
    items: undefined,
    inlineMarkers: undefined,
    loose: undefined,
    counts: undefined,
    signs: undefined,
    triggers: undefined,
    halfWidthMarks: 0,
    fullWidthMarks: 0,
    narrow: undefined,
    straightQuotes: undefined,
    brackets: undefined,
    repeats: undefined,
    innerBlanks: undefined,
    figures: undefined,
    rangeDashes: undefined,
  };
  let numeralEnd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const flags = TABLE[text.charCodeAt(at)] ?? 0;
    if (flags === 0) continue;
    if (flags & FULL) scan.fullWidthMarks += 1;
    else if (flags & HALF && isBesideHan(text, at)) scan.halfWidthMarks += 1;
    if (flags & NUMERAL && at >= numeralEnd) numeralEnd = scanNumeral(scan, text, at);
    if (flags & WORD) scanWord(scan, text, at);
    if (flags & OPENING) scanOpening(scan, text, at);
    if (flags & SIGN) (scan.signs ??= []).push(at);
    if (flags & TRIGGER) (scan.triggers ??= []).push(at);
    if (flags & TYPOGRAPHY) scanTypography(scan, text, at, flags);
  }
  return scan;
}

/** Reads what may begin with a numeral. @returns the offset after the numeral */
function scanNumeral(scan: Scan, text: string, at: number): number {
  const numeral = readNumeral(text, at);
  if (!numeral) return endOfNumerals(text, at);
  if (numeral.script === 'han') {
    const item = readNumeralItem(text, numeral);
    if (item) (scan.items ??= []).push(item);
  }
  if (numeral.value > 1) {
    const count = readCount(text, numeral);
    if (count) (scan.counts ??= []).push(count);
  }
  if (at > 0) scanMarker(scan, text, at, numeral);
  return numeral.end;
}

function scanMarker(scan: Scan, text: string, at: number, { script, end }: Numeral): void {
  if (followsSentence(text, at) || (script === 'han' && followsPageNumber(text, at))) {
    const marker = readMarker(text, at);
    if (marker && marker.level !== 0) (scan.inlineMarkers ??= []).push(marker);
  } else if (SEPARATORS.includes(text.charAt(end)) && end < text.length && !isDecimal(text, end)) {
    (scan.loose ??= []).push(at);
  }
}

const SEPARATORS = '、.．';

/** Whether the separator is a decimal point: 3.5, 十四.五. */
function isDecimal(text: string, separator: number): boolean {
  return text.charAt(separator) !== '、' && hasFlag(text, separator + 1, NUMERAL);
}

function endOfNumerals(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && (TABLE[text.charCodeAt(at)] ?? 0) & NUMERAL) at += 1;
  return at;
}

function scanWord(scan: Scan, text: string, at: number): void {
  const sign = text.charAt(at);
  const item = sign === '第' || sign === '其' ? readPrefixedItem(text, at) : undefined;
  const found = item ?? readSequenceWord(text, at);
  if (found) (scan.items ??= []).push(found);
}

function scanOpening(scan: Scan, text: string, at: number): void {
  if (at === 0) return;
  const item = readInlineOrdinal(text, at);
  if (item) (scan.items ??= []).push(item);
  if (item?.family === 'C') return;
  if (item ? followsSentence(text, at) : followsPageNumber(text, at)) {
    const marker = readMarker(text, at);
    if (marker && marker.level !== 0) (scan.inlineMarkers ??= []).push(marker);
  } else if (hasFlag(text, at + 1, NUMERAL)) {
    (scan.loose ??= []).push(at);
  }
}

/** Records the offsets of marks, digits and blanks for the rules about marks and numerals. */
function scanTypography(scan: Scan, text: string, at: number, flags: number): void {
  if (flags & FIGURE) {
    if (!hasFlag(text, at - 1, FIGURE)) (scan.figures ??= []).push(at);
    return;
  }
  if (flags & HALF || (flags & PAUSE && isStopAfterHan(text, at))) (scan.narrow ??= []).push(at);
  if (flags & BRACKET) (scan.brackets ??= []).push(at);
  if (flags & PAUSE && hasFlag(text, at + 1, PAUSE) && !hasFlag(text, at - 1, PAUSE)) {
    (scan.repeats ??= []).push(at);
  }
  if (flags & DASH && hasFlag(text, at + 1, FIGURE | NUMERAL)) (scan.rangeDashes ??= []).push(at);
  if (flags & QUOTE) (scan.straightQuotes ??= []).push(at);
  if (flags & BLANK && isHan(text.charCodeAt(at - 1)) && isHanAfterBlanks(text, at)) {
    (scan.innerBlanks ??= []).push(at);
  }
}

/** Whether it is a half-width full stop after Chinese text (做起. （见附件）. ), not one that begins a number or a name. */
function isStopAfterHan(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e) return false;
  const before = text.charCodeAt(at - 1);
  return isHan(before) || before === 0xff09 || before === 0x201d || before === 0x300b;
}

function hasFlag(text: string, at: number, flag: number): boolean {
  return ((TABLE[text.charCodeAt(at)] ?? 0) & flag) !== 0;
}

function isHanAfterBlanks(text: string, from: number): boolean {
  let at = from + 1;
  while (hasFlag(text, at, BLANK)) at += 1;
  return isHan(text.charCodeAt(at));
}

function followsSentence(text: string, at: number): boolean {
  const before = boundaryBefore(text, at);
  return before === 'stop' || before === 'colon' || before === 'semicolon';
}

const LONGEST_PAGE_NUMBER = 3;

/** 日常巡查；9（二）: only a page number is between the stop and the marker. */
function followsPageNumber(text: string, at: number): boolean {
  let start = at;
  while (at - start < LONGEST_PAGE_NUMBER && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start < at && !isDigit(text.charCodeAt(start - 1)) && followsSentence(text, start);
}
