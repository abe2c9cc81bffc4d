import { daysInMonth } from '../../document/dates/calendar.js';
import type { Localized } from '../../rule/rule.js';
import type { DayDate } from './day-dates.js';

/** @returns The message that says why the date does not exist; `undefined` where it exists. */
export function findImpossibleDay({ year, month, day }: DayDate): Localized | undefined {
  if (month < 1 || month > 12) {
    return { zh: `没有${month}月，请核对日期`, en: `There is no month ${month}; check the date` };
  }
  const days = daysInMonth(month, year);
  if (day >= 1 && day <= days) return undefined;
  const inYear = month === 2 && day === 29 && year !== undefined;
  const name = inYear ? `${year}年${month}月` : `${month}月`;
  const dated = inYear ? `${month}/${year}` : `Month ${month}`;
  return {
    zh: `${name}没有${day}日，最多到${days}日`,
    en: `${dated} has no day ${day}, only ${days} days`,
  };
}
