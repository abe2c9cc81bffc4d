/** What stands behind an option, read and refused. */
import { InvalidArgumentError } from 'commander';

/** 2026, 2026-03, 2026-03-04 */
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** The date as it was given, if there is such a day. */
export function parseDate(text: string): string {
  const { year, month = '01', day = '01' } = DATE.exec(text)?.groups ?? {};
  const date = year === undefined ? undefined : new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that no month has, such as the thirtieth of February, would come back as a day of the next.
  if (date === undefined || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) {
    throw new InvalidArgumentError('应当是 YYYY、YYYY-MM 或 YYYY-MM-DD');
  }
  return text;
}

/** A whole number above zero. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('应当是正整数');
  return count;
}
