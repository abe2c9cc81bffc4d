/** The year that a draft gives itself, by which a weekday without a year can be judged. */
import { readDateLine } from '../../document/dates/date-lines.js';
import { defineQuery } from '../../engine/queries.js';
import type { CalendarDate, SpeechText } from '../../document/model/document.js';
import { weekdayOf } from '../../document/dates/calendar.js';
import type { DayDate } from './day-dates.js';

/** The date lines of a draft stand within so many paragraphs of its ends. */
const REACH = 6;

/** The date under the title or at the sign-off, day and all, else the one year that the draft names; else `undefined`. */
export const findDraftDate = defineQuery('draft date', 'speech', readDraftDate);

function readDraftDate({ paragraphs, residue }: SpeechText): CalendarDate | undefined {
  const left = new Set(residue);
  const lines = paragraphs.flatMap(({ facts }, index) => (left.has(index) ? [] : [facts.text]));
  const dated = [...lines.slice(0, REACH), ...lines.slice(-REACH)].flatMap((line) => {
    const date = readDateLine(line);
    return date?.day === undefined ? [] : [date];
  });
  const [first, ...others] = dated;
  if (first) return others.every(({ year }) => year === first.year) ? first : undefined;
  return findOnlyYear(lines);
}

/** 2024年: two of them at least. */
const YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年/gu;
/** Words for other years. */
const OTHER_YEAR = /去年|明年|前年|后年|上年|翌年|次年/u;
const FEWEST = 2;

function findOnlyYear(lines: readonly string[]): CalendarDate | undefined {
  const years: string[] = [];
  for (const line of lines) {
    if (OTHER_YEAR.test(line)) return undefined;
    for (const { groups } of line.matchAll(YEAR)) years.push(groups?.year ?? '');
  }
  const [year] = years;
  if (year === undefined || years.length < FEWEST) return undefined;
  return years.every((one) => one === year) ? { year: Number(year) } : undefined;
}

/**
 * The day in the year of the draft; `undefined` where it may be of the year before or after: its month lies behind or ahead
 * of the draft's, and there the weekday is right.
 */
export function inDraftYear(
  date: DayDate,
  weekday: number,
  draft: CalendarDate,
): DayDate | undefined {
  const isOf = (year: number) => weekdayOf(year, date.month, date.day) === weekday;
  const month = draft.month ?? 0;
  if ((month === 0 || date.month < month) && isOf(draft.year + 1)) return undefined;
  if ((month === 0 || date.month > month) && isOf(draft.year - 1)) return undefined;
  return { ...date, year: draft.year };
}
