import type { Span } from '../../text/span.js';
import { readToken, type Token } from './placeholder-figures.js';
import { familyAt, skipFewBlanks } from './placeholder-signs.js';
import type { DatePart } from '../model/signs.js';

export type { DatePart } from '../model/signs.js';

interface Unit extends Span {
  readonly part: DatePart;
}

/** A number with its unit 年, 月 or 日. */
export interface DatePartSpan extends Token {
  readonly unit: Unit;
}

/** The parts of the date that the number belongs to, in order; `undefined` where no 年, 月 or 日 follows it. */
export function readDateParts(text: string, token: Token): readonly DatePartSpan[] | undefined {
  const unit = unitAfter(text, token);
  if (!unit || !fits(token, unit.part)) return undefined;
  return extend(text, { ...token, unit });
}

const UNITS: Readonly<Record<string, DatePart>> = { 年: 'year', 月: 'month', 日: 'day', 号: 'day' };
/** Words that begin with 年, 月, 日 or 号 and are no part of a date. */
const NO_UNIT =
  /^(?:年(?:级|龄|轮|均)|月(?:度|饼|球|亮|薪|息|均|嫂|台)|日(?:报|均|常|记|益|本|照|产|语|资)|号(?:线|楼|文|院|召|码|令|房|店|台|机))/u;

function unitAfter(text: string, token: Span): Unit | undefined {
  const start = skipFewBlanks(text, token.end, 1);
  const part = UNITS[text.charAt(start)];
  if (!part || NO_UNIT.test(text.slice(start, start + 2))) return undefined;
  return { part, start, end: start + 1 };
}

/** 20??  202?  20?5  20????  ????  ?? (before 年) */
const YEAR_PATTERN = /^(?:(?:1[89]|20)(?:\d\?|\?\d|\?{1,4})|2\?{3}|\?{1,4})$/u;
/** 2025  25 (before 年) */
const CLOSED_YEAR = /^(?:\d{4}|\d\d)$/u;
/** ?  ??  1?  十? (before 月 or 日) */
const DAY_PATTERN = /^(?:[1-3]?十?\?|0\?|\?\?)$/u;
/** 2  12  十  十二  二十一 */
const CLOSED_DAY = /^(?:\d\d?|[1-3]?十\d?)$/u;

function fits(token: Token, part: DatePart): boolean {
  if (part === 'year') return YEAR_PATTERN.test(token.pattern) || CLOSED_YEAR.test(token.pattern);
  return DAY_PATTERN.test(token.pattern) || CLOSED_DAY.test(token.pattern);
}

const ORDER: readonly DatePart[] = ['year', 'month', 'day'];

/** All parts of the date that includes the given part, in order. */
function extend(text: string, part: DatePartSpan): readonly DatePartSpan[] {
  const parts = [part];
  for (let first = part; ;) {
    const before = partBefore(text, first);
    if (!before) break;
    parts.unshift(before);
    first = before;
  }
  for (let last = part; ;) {
    const after = partAfter(text, last);
    if (!after) break;
    parts.push(after);
    last = after;
  }
  return parts;
}

function partBefore(text: string, part: DatePartSpan): DatePartSpan | undefined {
  const wanted = ORDER[ORDER.indexOf(part.unit.part) - 1];
  const end = skipFewBlanks(text, part.start - 1, -1);
  if (wanted === undefined || UNITS[text.charAt(end)] !== wanted) return undefined;
  const last = skipFewBlanks(text, end - 1, -1);
  const token = readToken(text, last + 1, familyAt(text, last));
  if (token.end !== last + 1 || token.start > last || !fits(token, wanted)) return undefined;
  return { ...token, unit: { part: wanted, start: end, end: end + 1 } };
}

function partAfter(text: string, part: DatePartSpan): DatePartSpan | undefined {
  const wanted = ORDER[ORDER.indexOf(part.unit.part) + 1];
  if (wanted === undefined) return undefined;
  const start = skipFewBlanks(text, part.unit.end, 1);
  const token = readToken(text, start, familyAt(text, start));
  if (token.start !== start || token.end === start || !fits(token, wanted)) return undefined;
  const unit = unitAfter(text, token);
  return unit?.part === wanted ? { ...token, unit } : undefined;
}

/** Whether the number has a placeholder. */
export function isOpen(token: Token): boolean {
  return token.pattern.includes('?');
}
