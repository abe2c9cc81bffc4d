import { weekdayOf } from '../../document/dates/calendar.js';
import type { Span } from '../../text/span.js';
import type { DayDate } from './day-dates.js';

/** A weekday that is said of a date. */
export interface Weekday {
  /** 星期 and the day. */
  readonly span: Span;
  /** 星期, 周 or 礼拜. */
  readonly head: string;
  readonly day: string;
}

/** （星期二）  （周二下午）  ，星期二: a weekday right after a date. */
const WEEKDAY =
  /^\s?(?<open>[（(〔，,]?)\s?(?<head>星期|周|礼拜)(?<day>[一二三四五六日天])(?<behind>.?)/u;
/** 星期一至星期三, 周一、周三: the weekdays of a range. */
const RANGE = '至到—–-～~、和及';
/** Behind 周一 and its like without a bracket: what shows that it is no name and no 周日常. */
const AFTER_SHORT = /^[，。；、）)上下晚早中召开\s]?$/u;

/** The weekday after `offset`, if one is said there. */
export function readWeekday(text: string, offset: number): Weekday | undefined {
  const match = WEEKDAY.exec(text.slice(offset, offset + 8));
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const { open = '', head = '', day = '', behind = '' } = groups;
  if (behind !== '' && RANGE.includes(behind)) return undefined;
  if (head === '周' && open === '' && !AFTER_SHORT.test(behind)) return undefined;
  const end = offset + match[0].length - behind.length;
  return { span: { start: end - head.length - day.length, end }, head, day };
}

const NAMES = '日一二三四五六';

/** 0 for Sunday. */
export function numberOf({ day }: Weekday): number {
  return NAMES.indexOf(day === '天' ? '日' : day);
}

/** The day of the week that the date really is; `undefined` where the weekday is right or no year is known. */
export function findWrongWeekday({ year, month, day }: DayDate, said: Weekday): string | undefined {
  if (year === undefined) return undefined;
  const right = weekdayOf(year, month, day);
  return numberOf(said) === right ? undefined : NAMES.charAt(right);
}
