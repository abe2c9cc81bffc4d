/** The Gregorian calendar by arithmetic, without clock and time zone. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month (1 to 12): 29 for February without a year, 0 if there is no such month. */
export function daysInMonth(month: number, year?: number): number {
  const days = DAYS[month - 1] ?? 0;
  return month === 2 && (year === undefined || isLeapYear(year)) ? days + 1 : days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The weekday of the first of each month relative to that of the year, with the leap day at its end (Sakamoto's algorithm). */
const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The weekday of an existing date: 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  const counted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return (counted + leaps + (OFFSETS[month - 1] ?? 0) + day) % 7;
}
