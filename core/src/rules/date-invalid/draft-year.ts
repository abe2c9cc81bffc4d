/** The year of a draft, by which the weekday of a date without a year can be checked. */
import { readDateLine } from '../../document/dates/date-lines.js';
import { defineQuery } from '../../engine/queries.js';
import type { CalendarDate, SpeechText } from '../../document/model/document.js';
import { weekdayOf } from '../../document/dates/calendar.js';
import type { DayDate } from './day-dates.js';
import { matchesOf } from '../../text/matches.js';

/** How many paragraphs from its beginning and from its end a draft may have its date line. */
const REACH = 6;

/** The full date under the title or at the sign-off, else the only year that the draft names, else `undefined`. */
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

/** 2024年 */
const YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年/gu;
/** Words that refer to other years. */
const OTHER_YEAR = /去年|明年|前年|后年|上年|翌年|次年/u;
/** How often the draft must name its only year. */
const FEWEST = 2;

function findOnlyYear(lines: readonly string[]): CalendarDate | undefined {
  const years: string[] = [];
  for (const line of lines) {
    if (OTHER_YEAR.test(line)) return undefined;
    for (const { groups } of matchesOf(line, YEAR)) years.push(groups?.year ?? '');
  }
  const [year] = years;
  if (year === undefined || years.length < FEWEST) return undefined;
  return years.every((one) => one === year) ? { year: Number(year) } : undefined;
}

/**
 * Sets the year of a date to the year of the draft.
 *
 * @param weekday - The written weekday, 0 for Sunday.
 * @returns `undefined` where the date may belong to the year before (month after the draft's) or after (month before the
 *   draft's), because the weekday is right there.
 */
export function inDraftYear(
  date: DayDate,
  weekday: number,
  draft: CalendarDate,
): DayDate | undefined {
  const fits = (year: number) => weekdayOf(year, date.month, date.day) === weekday;
  const month = draft.month ?? 0;
  if ((month === 0 || date.month < month) && fits(draft.year + 1)) return undefined;
  if ((month === 0 || date.month > month) && fits(draft.year - 1)) return undefined;
  return { ...date, year: draft.year };
}
