/** Parsers of option values; commander reports the error they throw. */
import { InvalidArgumentError } from 'commander';

/** 2026, 2026-03, 2026-03-04 */
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/**
 * Returns the text unchanged if it is a calendar date.
 * @throws {InvalidArgumentError} if it has another form or there is no such day
 */
export function parseDate(text: string): string {
  const { year, month = '01', day = '01' } = DATE.exec(text)?.groups ?? {};
  const date = year === undefined ? undefined : new Date(`${year}-${month}-${day}T00:00:00Z`);
  // `Date` turns the thirtieth of February into a day of March.
  if (date === undefined || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) {
    throw new InvalidArgumentError('应当是 YYYY、YYYY-MM 或 YYYY-MM-DD');
  }
  return text;
}

/**
 * Parses a whole number above zero.
 * @throws {InvalidArgumentError} otherwise
 */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('应当是正整数');
  return count;
}
