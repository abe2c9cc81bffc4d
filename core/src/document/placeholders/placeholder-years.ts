import { isDigit } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import {
  isOpen,
  readDateParts,
  type DatePart,
  type DatePartSpan,
} from './placeholder-date-parts.js';
import type { Token } from './placeholder-figures.js';
import { isNumberUnit } from './placeholder-nouns.js';
import { isLatinOfAnyWidth, skipFewBlanks } from './placeholder-signs.js';
import { isInsideIdentifier } from './placeholder-words.js';
import type { OpenYear } from '../model/signs.js';

export type { OpenYear } from '../model/signs.js';

/** A date with placeholders, as written. */
export interface OpenDate {
  readonly span: Span;
  readonly year?: OpenYear;
  readonly open: readonly DatePart[];
}

/** The date that the number is part of: 20xx年, XX年X月, ×月×日, 2025年2月×日, 20xx-xx-xx. */
export function readOpenDate(
  text: string,
  token: Token,
  isEmphasis: boolean,
): OpenDate | undefined {
  const parts = readDateParts(text, token);
  if (!parts) return readNumericDate(text, token);
  if (isEmphasis && parts.length === 1 && !/\d/u.test(token.pattern)) return undefined;
  return isDate(text, parts) ? toOpenDate(text, parts) : undefined;
}

/** A year without 年 after it: 20XX届, 《20××工作要点》, 20xx-xx年. */
export function readBareYear(text: string, token: Token): OpenDate | undefined {
  if (!isBareYear(text, token)) return undefined;
  const span = { start: token.start, end: token.end };
  return { span, year: toOpenYear(text, token), open: ['year'] };
}

/** Whether the parts are a date, and not a duration (工作了××年) or a count (工期×日). */
function isDate(text: string, parts: readonly DatePartSpan[]): boolean {
  const first = parts[0];
  if (!first || !parts.some(isOpen)) return false;
  if (isInsideIdentifier(text, first)) return false;
  if (parts.length > 1) return true;
  if (first.unit.part === 'month') return true;
  if (first.unit.part === 'day') return isLoneDay(text, first);
  if (first.family === 'circle' && first.pattern !== '????') return false;
  return /\d/u.test(first.pattern) || !isDuration(text, first);
}

/** Whether a day without its month is a date: ×日上午, 2月5日至×日, or at the start of a clause. */
function isLoneDay(text: string, { start, unit }: DatePartSpan): boolean {
  if (text.charAt(unit.start) !== '日') return false;
  const before = text.charAt(start - 1);
  if (before === '' || '，。；、（(至到—-~～－–本'.includes(before)) return true;
  return DAY_CONTEXT.test(text.slice(unit.end, unit.end + 2));
}

/** ×日上午  ×日晚  ×日召开 */
const DAY_CONTEXT = /^(?:上午|下午|晚|凌晨|召开|起|至|前|，|,)/u;
/** ××年来  ××年的努力  ××年如一日 */
const DURATION_AFTER =
  /^(?:来|前|后|间|内|以上|多|余|左右|之|时间|历史|的?(?:努力|奋斗|历史|时间|发展历程|实践)|如一日|制|期|[）)]$)/u;
/** 近××年  第××年  工作××年  历经××年 */
const DURATION_BEFORE =
  /(?:近|约|第|过去|长达|历时|历经|成立|任期|超过|满|[经走度]过|工作|已有|有|了|这|每|前|后|未来|今后|连续|徒刑|为期|累计|周|建[国党校院厂军]|从[教政警医事])$/u;
/** 总结X年  部署X年 (before a single placeholder character) */
const YEAR_BEFORE = /(?:总结|回顾|部署|安排|谋划|自|在|从|到|至)$/u;
/** X年度  X年工作  X年初 (after a single placeholder character) */
const YEAR_AFTER = /^(?:度|全[市县省区年镇校]|上半年|下半年|工作|初|底|末|春|秋|以来|[，,—-])/u;

function isDuration(text: string, part: DatePartSpan): boolean {
  const after = text.slice(part.unit.end, part.unit.end + 6);
  const before = text.slice(Math.max(0, part.start - 4), part.start);
  if (DURATION_AFTER.test(after) || DURATION_BEFORE.test(before)) return true;
  return part.pattern === '?' && !YEAR_AFTER.test(after) && !YEAR_BEFORE.test(before);
}

function toOpenDate(text: string, parts: readonly DatePartSpan[]): OpenDate {
  const [first] = parts;
  const span = { start: first?.start ?? 0, end: parts.at(-1)?.unit.end ?? 0 };
  const open = parts.filter(isOpen).map(({ unit }) => unit.part);
  if (!first || !open.includes('year')) return { span, open };
  return { span, year: toOpenYear(text, first), open };
}

function toOpenYear(text: string, { start, end, pattern, script }: Token): OpenYear {
  const zero = /[〇○零]/u.exec(text.slice(start, end))?.[0] ?? '〇';
  return {
    span: { start, end },
    pattern:
      pattern.length === 4 ? pattern : `${/^\d{0,3}/u.exec(pattern)?.[0] ?? ''}????`.slice(0, 4),
    script,
    zero,
  };
}

/** -xx-xx  .3.×  /xx (after a year with placeholders) */
const NUMERIC_REST =
  /^(?<separator>[-./])(?:[\dxX×*]{1,2})(?:\k<separator>[\dxX×*]{1,2})?(?![\dxX×*])(?!\s?[年级届])/u;

/** 20xx-xx-xx, 20xx.3.× : a date without 年, 月 and 日. */
function readNumericDate(text: string, token: Token): OpenDate | undefined {
  if (!isBareYear(text, token)) return undefined;
  const rest = NUMERIC_REST.exec(text.slice(token.end, token.end + 8))?.[0];
  if (rest === undefined || isLatinOfAnyWidth(text.charCodeAt(token.end + rest.length)))
    return undefined;
  const open: DatePart[] = /\d/u.test(rest) ? ['year', 'month'] : ['year', 'month', 'day'];
  return {
    span: { start: token.start, end: token.end + rest.length },
    year: toOpenYear(text, token),
    open,
  };
}

/** 20??  201?  (without 年) */
const BARE_YEAR = /^(?:20\?\?|20[0-4]\?|19\d\?)$/u;
/** 20xx届  20xx级  20xx学年 */
const CLASS_AFTER = /^(?:届|级|学年)/u;
/** TX—20XX系列  20××型 */
const MODEL_AFTER = /^(?:系列|型|款|号)/u;
/** -xx年: the second year of a range, with two digits. */
const SHORT_RANGE = /^(?:[-—–~～至到－─]{1,2})(?:[\dxX×*]{2,4})(?:学?年|级|届)/u;

function isBareYear(text: string, token: Token): boolean {
  const after = text.slice(token.end, token.end + 9);
  return mayBeYear(text, token, after) && !isInsideIdentifier(text, token);
}

function mayBeYear(text: string, { pattern, end }: Token, after: string): boolean {
  if (pattern === '??') return SHORT_RANGE.test(after);
  if (pattern === '????') return CLASS_AFTER.test(after);
  if (!BARE_YEAR.test(pattern)) return false;
  if (isLatinOfAnyWidth(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) return false;
  if (MODEL_AFTER.test(after)) return false;
  return CLASS_AFTER.test(after) || !isNumberUnit(text, skipFewBlanks(text, end, 1));
}
