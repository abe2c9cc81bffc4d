import { weekdayOf } from '../../document/dates/calendar.js';
import type { Span } from '../../text/span.js';
import type { DayDate } from './day-dates.js';

/** A weekday written after a date. */
export interface Weekday {
  /** 星期二: head and day. */
  readonly span: Span;
  /** 星期, 周 or 礼拜. */
  readonly head: string;
  readonly day: string;
}

/** （星期二）  （周二下午）  ，星期二: a weekday right after a date. */
const WEEKDAY =
  /^\s?(?<open>[（(〔，,]?)\s?(?<head>星期|周|礼拜)(?<day>[一二三四五六日天])(?<next>.?)/u;
/** 星期一至星期三, 周一、周三: the weekday begins a range. */
const RANGE = '至到—–-～~、和及';
/** What may follow 周一 without a bracket: anything else may make it a name or 周日常. */
const AFTER_SHORT = /^[，。；、）)上下晚早中召开\s]?$/u;

/** The weekday that starts at `offset`, if there is one. */
export function readWeekday(text: string, offset: number): Weekday | undefined {
  const match = WEEKDAY.exec(text.slice(offset, offset + 8));
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const { open = '', head = '', day = '', next = '' } = groups;
  if (next !== '' && RANGE.includes(next)) return undefined;
  if (head === '周' && open === '' && !AFTER_SHORT.test(next)) return undefined;
  const end = offset + match[0].length - next.length;
  return { span: { start: end - head.length - day.length, end }, head, day };
}

const NAMES = '日一二三四五六';

/** @returns 0 for Sunday to 6 for Saturday. */
export function numberOf({ day }: Weekday): number {
  return NAMES.indexOf(day === '天' ? '日' : day);
}

/** @returns The character of the right weekday (日 to 六); `undefined` where the written one is right or no year is known. */
export function findWrongWeekday(
  { year, month, day }: DayDate,
  written: Weekday,
): string | undefined {
  if (year === undefined) return undefined;
  const right = weekdayOf(year, month, day);
  return numberOf(written) === right ? undefined : NAMES.charAt(right);
}
