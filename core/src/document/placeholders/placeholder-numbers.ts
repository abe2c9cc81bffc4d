import { isDigit } from '../../text/characters.js';
import {
  isLatinOfAnyWidth,
  familyAt,
  skipFewBlanks,
  type SignFamily,
  type SignRun,
} from './placeholder-signs.js';
import type { Span } from '../../text/span.js';
import { isNumberUnit } from './placeholder-nouns.js';

/** X.X%  3XX万元  5.×亿: figures and placeholder characters before a measure word. Between figures × multiplies (3×4). */
export function readOpenNumber(text: string, run: SignRun): Span | undefined {
  if (run.family === 'circle' || run.family === 'box') return undefined;
  let { start, end } = run;
  while (run.start - start < NUMBER_REACH && isNumberPart(text, start - 1, run.family)) start -= 1;
  while (end - run.end < NUMBER_REACH && isNumberPart(text, end, run.family)) end += 1;
  if (end - start === run.end - run.start) return undefined;
  if (MULTIPLIED.test(text.slice(start, end)) || text.charAt(start) === '.') return undefined;
  if (isLatinOfAnyWidth(text.charCodeAt(start - 1))) return undefined;
  return isNumberUnit(text, skipFewBlanks(text, end, 1)) ? { start, end } : undefined;
}

const NUMBER_REACH = 8;
/** 3×4  ×30 */
const MULTIPLIED = /[^\d.]\d/u;
const POINT = '.'.charCodeAt(0);

/** Whether a figure, a character of the run's family, or a decimal point is at `offset`. */
function isNumberPart(text: string, offset: number, family: SignFamily): boolean {
  const code = text.charCodeAt(offset);
  return isDigit(code) || code === POINT || familyAt(text, offset) === family;
}
