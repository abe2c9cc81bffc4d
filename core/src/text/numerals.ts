import { isDigit, isFullWidthDigit } from './characters.js';
import { parseHanNumeral, toHanNumeral } from './han-numerals.js';

/** How a number is written: 三, 3, ３ or ③. */
export type Script = 'han' | 'digits' | 'wideDigits' | 'circled' | 'bracketed';

/** A number found in a text: half-open offsets, value, script. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly script: Script;
}

/** The characters of Chinese numerals below 1000. */
const HAN_CODES = new Set(Array.from('〇零一二两三四五六七八九十百', (sign) => sign.charCodeAt(0)));
const FULL_WIDTH_SHIFT = 0xff10 - 0x30;
const CIRCLED_ONE = 0x2460;
const BRACKETED_ONE = 0x2474;
const LONGEST = 4;

/** The numeral that starts at `offset`; `undefined` where none starts or it is longer than four characters. */
export function readNumeral(text: string, offset: number): Numeral | undefined {
  const code = text.charCodeAt(offset);
  if (isDigit(code)) return readRun(text, offset, isDigit, 'digits');
  if (isFullWidthDigit(code)) return readRun(text, offset, isFullWidthDigit, 'wideDigits');
  if (code >= CIRCLED_ONE && code < CIRCLED_ONE + 20) {
    return { start: offset, end: offset + 1, value: code - CIRCLED_ONE + 1, script: 'circled' };
  }
  if (code >= BRACKETED_ONE && code < BRACKETED_ONE + 20) {
    return { start: offset, end: offset + 1, value: code - BRACKETED_ONE + 1, script: 'bracketed' };
  }
  return readRun(text, offset, isHanNumeral, 'han');
}

/** Whether the unit can stand in a Chinese numeral. */
export function isHanNumeral(code: number): boolean {
  return HAN_CODES.has(code);
}

function readRun(
  text: string,
  start: number,
  belongs: (code: number) => boolean,
  script: Script,
): Numeral | undefined {
  let end = start;
  while (end < text.length && belongs(text.charCodeAt(end))) {
    end += 1;
    if (end - start > LONGEST) return undefined;
  }
  if (end === start) return undefined;
  const value = valueOf(text.slice(start, end), script);
  return value === undefined ? undefined : { start, end, value, script };
}

function valueOf(digits: string, script: Script): number | undefined {
  if (script === 'han') return parseHanNumeral(digits);
  if (script === 'digits') return Number(digits);
  let value = 0;
  for (let at = 0; at < digits.length; at += 1) {
    value = value * 10 + digits.charCodeAt(at) - FULL_WIDTH_SHIFT - 0x30;
  }
  return value;
}

/** Writes `value` in the script of the numeral it replaces, so that a renumbered heading keeps its look. */
export function writeNumeral(value: number, script: Script): string {
  if (script === 'han') return toHanNumeral(value);
  if (script === 'circled' && value <= 20) return String.fromCharCode(CIRCLED_ONE + value - 1);
  if (script === 'bracketed' && value <= 20) return String.fromCharCode(BRACKETED_ONE + value - 1);
  if (script === 'wideDigits') {
    return [...String(value)]
      .map((digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_SHIFT))
      .join('');
  }
  return String(value);
}
