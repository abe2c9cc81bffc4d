import { isDigit, isFullWidthDigit } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { familyAt, type SignFamily } from './placeholder-signs.js';

/** A number, closed or open: 2025, 20xx, ×, 十二. */
export interface Token extends Span {
  /** The text with `?` for each sign and Arabic figures. */
  readonly pattern: string;
  readonly script: 'digits' | 'han';
  readonly family: SignFamily | undefined;
}

const HAN_FIGURES = '〇一二三四五六七八九';
const LONGEST_TOKEN = 8;

/** The figures and signs of one family around `offset`; a long row of signs is cut off, and is no number. */
export function readToken(text: string, offset: number, family: SignFamily | undefined): Token {
  let start = offset;
  while (offset - start < LONGEST_TOKEN && belongs(text, start - 1, family)) start -= 1;
  let end = offset;
  while (end - offset < LONGEST_TOKEN && belongs(text, end, family)) end += 1;
  let pattern = '';
  let script: Token['script'] = 'digits';
  for (let at = start; at < end; at += 1) {
    const figure = figureAt(text, at);
    pattern += figure ?? (text.charAt(at) === '十' ? '十' : '?');
    if (HAN_SCRIPT.includes(text.charAt(at))) script = 'han';
  }
  return { start, end, pattern, script, family };
}

const HAN_SCRIPT = `${HAN_FIGURES}十零○`;

function belongs(text: string, offset: number, family: SignFamily | undefined): boolean {
  if (offset < 0 || offset >= text.length) return false;
  if (figureAt(text, offset) !== undefined || text.charAt(offset) === '十') return true;
  return family !== undefined && familyAt(text, offset) === family;
}

/** The Arabic figure that the character stands for. ○ is a zero only beside other Chinese figures. */
function figureAt(text: string, offset: number): string | undefined {
  const code = text.charCodeAt(offset);
  if (isDigit(code)) return text.charAt(offset);
  if (isFullWidthDigit(code)) return String.fromCharCode(code - 0xfee0);
  const sign = text.charAt(offset);
  if (sign === '零') return '0';
  if (sign === '○' || sign === '〇') return isHanFigure(text, offset - 1) ? '0' : undefined;
  const value = sign === '' ? -1 : HAN_FIGURES.indexOf(sign);
  return value < 0 ? undefined : String(value);
}

/** Whether a figure other than a circle stands at `offset` or up to two circles before it (二○○四). */
function isHanFigure(text: string, offset: number): boolean {
  let at = offset;
  while (offset - at < 2 && '○〇'.includes(text.charAt(at) || '.')) at -= 1;
  return HAN_FIGURES.includes(text.charAt(at) || '.') && text.charAt(at) !== '〇';
}
