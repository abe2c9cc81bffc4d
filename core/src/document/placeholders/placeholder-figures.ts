import { isDigit, isFullWidthDigit } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { familyAt, type SignFamily } from './placeholder-signs.js';

/** A number, with placeholders or without: 2025, 20xx, ×, 十二. */
export interface Token extends Span {
  /** The text with `?` for each placeholder character and digits for all figures. */
  readonly pattern: string;
  readonly script: 'digits' | 'han';
  readonly family: SignFamily | undefined;
}

const HAN_FIGURES = '〇一二三四五六七八九';
const TEN = '十';
const LONGEST_TOKEN = 8;

/** The figures and placeholder characters of one family around `offset`; a long row is cut off, so that it is no number. */
export function readToken(text: string, offset: number, family: SignFamily | undefined): Token {
  let start = offset;
  while (offset - start < LONGEST_TOKEN && belongs(text, start - 1, family)) start -= 1;
  let end = offset;
  while (end - offset < LONGEST_TOKEN && belongs(text, end, family)) end += 1;
  let pattern = '';
  let script: Token['script'] = 'digits';
  for (let at = start; at < end; at += 1) {
    const figure = figureAt(text, at);
    pattern += figure ?? '?';
    if (figure !== undefined && !isArabic(text.charCodeAt(at))) script = 'han';
  }
  return { start, end, pattern, script, family };
}

function belongs(text: string, offset: number, family: SignFamily | undefined): boolean {
  if (offset < 0) return false;
  if (figureAt(text, offset) !== undefined) return true;
  return family !== undefined && familyAt(text, offset) === family;
}

/** The pattern of each figure: 0–9 for digits of either width and Chinese numerals, 十 for itself. */
const FIGURES: ReadonlyMap<number, string> = new Map(
  Array.from(HAN_FIGURES, String).flatMap((_, value): [number, string][] => [
    [0x30 + value, String(value)],
    [0xff10 + value, String(value)],
    [HAN_FIGURES.charCodeAt(value), String(value)],
  ]),
)
  .set('零'.charCodeAt(0), '0')
  .set('○'.charCodeAt(0), '0')
  .set(TEN.charCodeAt(0), TEN);

/** The pattern of the figure at `offset`. ○ and 〇 are zeros only beside other Chinese numerals. */
function figureAt(text: string, offset: number): string | undefined {
  const figure = FIGURES.get(text.charCodeAt(offset));
  if (figure !== '0' || !isCircle(text, offset)) return figure;
  let before = offset - 1;
  while (offset - before < MOST_ZEROS && isCircle(text, before)) before -= 1;
  const isZero = FIGURES.has(text.charCodeAt(before)) && !isArabic(text.charCodeAt(before));
  return isZero && !isCircle(text, before) ? figure : undefined;
}

/** 二○○○ has three zeros in a row. */
const MOST_ZEROS = 3;

function isCircle(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  return sign === '○' || sign === '〇';
}

function isArabic(code: number): boolean {
  return isDigit(code) || isFullWidthDigit(code);
}
