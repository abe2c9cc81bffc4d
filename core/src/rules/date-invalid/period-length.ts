/** Periods whose number of days is not that of their dates: 10月1日至7日放假，共8天. */
import { daysInMonth } from '../../document/dates/calendar.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';

/** A stated number of days that differs from the number of days of the period before it. */
export interface WrongLength {
  /** The stated number with 天. */
  readonly span: Span;
  /** The number of days, with the first and the last. */
  readonly days: number;
}

/** 10月1日（星期四）至7日放假，共8天 */
const PERIOD =
  /(?<month>\d{1,2})月(?<day>\d{1,2})日(?:[（(][^）)]{1,8}[）)])?(?:至|到|—|–|-|~|～)(?:(?<lastMonth>\d{1,2})月)?(?<lastDay>\d{1,2})日(?:[（(][^）)]{1,8}[）)])?[^。；，\d]{0,8}，?(?:共计?|总共|为期|历时|一共)(?<stated>\d{1,3}天)/gu;

/** The wrong numbers of days of a paragraph, in order. A number without the first day (历时) is right too. */
export function findWrongLengths(text: string): readonly WrongLength[] {
  if (!text.includes('天') || !text.includes('月')) return NONE;
  return matchesOf(text, PERIOD).flatMap(({ index, 0: written, groups = {} }) => {
    const month = Number(groups.month);
    const days = daysBetween(
      month,
      Number(groups.day),
      Number(groups.lastMonth ?? month),
      Number(groups.lastDay),
    );
    const stated = groups.stated ?? '';
    const given = parseInt(stated, 10);
    if (days === undefined || given === days || given === days - 1) return [];
    const end = index + written.length;
    return [{ span: { start: end - stated.length, end }, days }];
  });
}

const NONE: readonly never[] = [];

/** The days from the first to the last, both counted; `undefined` over the end of February or of a year. */

function daysBetween(
  month: number,
  day: number,
  lastMonth: number,
  lastDay: number,
): number | undefined {
  if (lastMonth < month || (month <= 2 && lastMonth > 2)) return undefined;
  let days = lastDay - day + 1;
  for (let passed = month; passed < lastMonth; passed += 1) days += daysInMonth(passed);
  return days > 0 ? days : undefined;
}
