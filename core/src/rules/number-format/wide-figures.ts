import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { isDigit, isFullWidthDigit, isHan } from '../../text/characters.js';
import { overlaps, type Span } from '../../text/span.js';

/** The full-width numbers and ％ of one paragraph, as spans of its text. */
export interface WideFigures {
  readonly paragraph: number;
  readonly spans: readonly Span[];
  /** Whether there are full-width digits, not only ％ after half-width ones. */
  readonly hasDigits: boolean;
}

/** The full-width numbers of a speech, and whether it uses them throughout. */
export interface WideText {
  readonly paragraphs: readonly WideFigures[];
  readonly throughout: boolean;
}

/** From this many on, and above this share of all numbers or of all percent signs, they are one finding. */
const FEWEST = 3;
const THROUGHOUT = 1 / 3;

/** The full-width digits and ％ of a speech. */
export function findWideFigures({ paragraphs, residue }: SpeechText): WideText {
  const found: WideFigures[] = [];
  const counts = { wide: 0, half: 0, widePercent: 0, halfPercent: 0 };
  for (const [index, { facts }] of paragraphs.entries()) {
    if (facts.figures.length === 0 || (residue.length > 0 && residue.includes(index))) continue;
    const spans = readParagraph(facts, counts);
    if (spans.length === 0) continue;
    const hasDigits = spans.some(({ start }) => isFullWidthDigit(facts.text.charCodeAt(start)));
    found.push({ paragraph: index, spans, hasDigits });
  }
  const total = found.reduce((sum, { spans }) => sum + spans.length, 0);
  return { paragraphs: found, throughout: total >= FEWEST && isThroughout(counts) };
}

function isThroughout({ wide, half, widePercent, halfPercent }: Counts): boolean {
  if (wide > (wide + half) * THROUGHOUT) return true;
  return widePercent > (widePercent + halfPercent) * THROUGHOUT;
}

interface Counts {
  wide: number;
  half: number;
  widePercent: number;
  halfPercent: number;
}

function readParagraph(facts: ParagraphFacts, counts: Counts): readonly Span[] {
  const { text, figures } = facts;
  let spans: Span[] | undefined;
  let last = 0;
  for (const at of figures) {
    if (at < last) continue;
    if (isHanZero(text, at) || !FIGURE.test(text.charAt(at))) continue;
    const isHalf = isDigit(text.charCodeAt(at));
    const end = isHalf ? endOfDigits(text, at) : endOfWide(text, at);
    const start = isHalf ? at : startOfWide(text, at, last);
    last = end;
    count(counts, text, end, isHalf);
    const span = isHalf ? percentAt(text, end) : { start, end };
    if (span && !isMarker(facts, span) && !isLeftOpen(facts, span)) (spans ??= []).push(span);
  }
  return spans ?? NONE;
}

const NONE: readonly never[] = [];

/** 二００一年: the zeros are 〇. */
function isHanZero(text: string, at: number): boolean {
  return text.charAt(at) === '０' && isHan(text.charCodeAt(at - 1)) && isHanZeroAfter(text, at);
}

function isHanZeroAfter(text: string, at: number): boolean {
  return HAN_FIGURE.test(text.charAt(at - 1)) && HAN_FIGURES.test(text.slice(at, at + 5));
}

const HAN_FIGURE = /[〇零一二三四五六七八九]/u;
/** ００一  ０年 */
const HAN_FIGURES = /^０{1,3}(?:[〇零一二三四五六七八九]|年)/u;

function count(counts: Counts, text: string, end: number, isHalf: boolean): void {
  if (isHalf) counts.half += 1;
  else counts.wide += 1;
  if (text.charAt(end) === '%') counts.halfPercent += 1;
  else if (text.charAt(isHalf ? end : end - 1) === '％') counts.widePercent += 1;
}

function endOfDigits(text: string, from: number): number {
  let end = from + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function percentAt(text: string, at: number): Span | undefined {
  return text.charAt(at) === '％' ? { start: at, end: at + 1 } : undefined;
}

/** A digit of either width, or ％; not a letter that looks like 〇. */
const FIGURE = /[\d０-９％]/u;
/** ２０２４．６．３０  ８．５％  ３，６８０  １５：３０  ０７１２－６６８８９９１  Ａ４  ％: a number with its separators and letters. */
const WIDE =
  /[０-９][０-９Ａ-Ｚａ-ｚ]{0,20}(?:(?:，[０-９]{3}(?![０-９])|[．：－／～][０-９Ａ-Ｚａ-ｚ]{1,12})){0,8}％?|％/uy;
const WIDE_LETTERS = /[Ａ-Ｚａ-ｚ]/u;

/** ＧＤＰ２: the letters before the digits belong to the number. */
function startOfWide(text: string, at: number, last: number): number {
  let start = at;
  while (start > last && WIDE_LETTERS.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** ２０ＸＸ年 is left to the placeholder rules. */
function isLeftOpen({ placeholders }: ParagraphFacts, span: Span): boolean {
  return placeholders.some((one) => overlaps(one.span, span));
}

function endOfWide(text: string, at: number): number {
  WIDE.lastIndex = at;
  return WIDE.test(text) ? WIDE.lastIndex : at + 1;
}

/** １．学习: an ordinal is left to `heading-marker`. */
function isMarker({ marker, inlineMarkers }: ParagraphFacts, span: Span): boolean {
  if (marker && overlaps(marker.span, span)) return true;
  return inlineMarkers.some((one) => overlaps(one.span, span));
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '．': '.',
  '：': ':',
  '％': '%',
  '－': '-',
  '／': '/',
};
/** Difference between the code points of ０ and 0. */
const SHIFT = 0xff10 - 0x30;

/** Converts digits, letters and separators to half width. */
export function toHalfWidth(written: string): string {
  return [...written]
    .map((sign) => {
      const code = sign.charCodeAt(0);
      return isFullWidthDigit(code) || WIDE_LETTERS.test(sign)
        ? String.fromCharCode(code - SHIFT)
        : (HALF_WIDTH[sign] ?? sign);
    })
    .join('');
}
