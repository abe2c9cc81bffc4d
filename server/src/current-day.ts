import type { CalendarDate } from '../../core/src/index.js';

/** Today in the machine's time zone. */
export function currentDay(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
