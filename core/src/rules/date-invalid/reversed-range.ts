import type { DayDate } from './day-dates.js';

/** 3月10日至3月1日, 3月10日（星期一）至1日: what joins the two days of a period. */
const JOINT = /^(?:（[^（）]{1,6}）|\([^()]{1,6}\))?\s?(?:至|到|—{1,2}|－|–|~|～|-)\s?$/u;

/**
 * Whether two days are the ends of a period that ends before it begins: 2025年3月10日至2025年3月1日. Without both years only
 * days of one month are compared, for 12月30日至1月3日 reaches into the next year.
 * @param between the text between the two dates
 */
export function isReversed(first: DayDate, second: DayDate, between: string): boolean {
  if (!JOINT.test(between)) return false;
  const { year = first.year } = second;
  if (first.month === second.month && year === first.year) return second.day < first.day;
  if (first.year === undefined || second.year === undefined) return false;
  if (second.year !== first.year) return second.year < first.year;
  return second.month < first.month;
}
