/** Dates with month and day in running text: 2月30日, 2024年2月19日, 6月1日至31日. */
import { readDateNumber, readYear } from '../../document/dates/written-date.js';
import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** A date of the solar calendar as written; it need not exist. */
export interface DayDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** Month and day; for the end of a range, only the day. */
  readonly span: Span;
}

/** The dates of a paragraph that have a month and a day, and months above 12 of a given year. */
export function* findDayDates(text: string): Iterable<DayDate> {
  yield* findFigureDates(text);
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
    const date = readAround(text, at);
    if (!date) continue;
    yield date;
    const end = readRangeEnd(text, date);
    if (end) yield end;
  }
}

/** …2024年2 / …二〇二四年二 / …，2: year and month before 月. */
const BEFORE =
  /(?:(?<year>(?<![\d０-９])[\d０-９]{4}|[一二][〇○Ｏ零一二三四五六七八九]{3})\s?年\s?)?(?<month>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?$/u;
/** 30日… / 三十号…: the day after 月. */
const DAY_AFTER =
  /^\s?(?<day>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[日号](?!线|楼|院|井|机组)/u;
/** The digits are part of a longer number: 2.5月, 1/3月, 112月. */
const PART_OF_NUMBER = /[\d０-９.．/%]$/u;
/** 农历 藏历 光绪二十四年: not the solar calendar. */
const OTHER_CALENDAR =
  /农历|阴历|旧历|夏历|藏历|回历|傣历|佛历|腊月|正月|[元一二三四五六七八九十]年\s?$/u;
/** How far before 月 year and month are looked for, in UTF-16 units. */
const REACH = 14;

/** 2024-02-30  2024.2.30 */
const IN_FIGURES =
  /(?<![A-Za-z\d.-])(?<year>(?:19|20)\d{2})(?<sign>[-.])(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>\d{2})(?![\d-]|\.\d|[a-z号版次])/giu;

function* findFigureDates(text: string): Iterable<DayDate> {
  for (const { 0: written, index, groups } of matchesOf(text, IN_FIGURES)) {
    yield {
      year: Number(groups?.year),
      month: Number(groups?.month),
      day: Number(groups?.day),
      span: { start: index, end: index + written.length },
    };
  }
}

/** The date around the 月 at `at`. */
function readAround(text: string, at: number): DayDate | undefined {
  const dayMatch = DAY_AFTER.exec(text.slice(at + 1, at + 8));
  const before = text.slice(Math.max(0, at - REACH), at);
  if (!dayMatch) return readImpossibleMonth(text, before, at);
  const match = BEFORE.exec(before);
  const figures = match?.groups?.month ?? '';
  const month = readDateNumber(figures);
  const day = readDateNumber(dayMatch.groups?.day ?? '');
  if (!match || month === undefined || day === undefined) return undefined;
  const lead = before.slice(0, match.index);
  const written = match.groups?.year;
  const year = written === undefined ? undefined : readYear(written);
  if (!isSolar(lead, written, figures, day)) return undefined;

  const end = at + 1 + dayMatch[0].length;
  const start = at - (before.length - before.lastIndexOf(figures));
  return { year, month, day, span: { start, end } };
}

/** 2024年13月; but 13月龄, 13月薪 and similar words are no months of a year. */
const NO_MONTH = /^\s?[龄薪期份]?[龄薪期]/u;

/** 2024年13月: a month without a day, returned only if the month does not exist. */
function readImpossibleMonth(text: string, before: string, at: number): DayDate | undefined {
  const { groups, index = 0 } = BEFORE.exec(before) ?? {};
  const { year: written, month: figures = '' } = groups ?? {};
  const month = readDateNumber(figures);
  const after = text.slice(at + 1, at + 4);
  if (month === undefined || NO_MONTH.test(after)) return undefined;
  // 13月底: without a year the part of the month says that it is one.
  if (written === undefined && (HAN.test(figures) || !PART_OF_MONTH.test(after))) return undefined;
  if ((month >= 1 && month <= MONTHS) || !isSolar(before.slice(0, index), written, figures, 1)) {
    return undefined;
  }
  const start = at - (before.length - before.lastIndexOf(figures));
  const year = written === undefined ? undefined : readYear(written);
  return { year, month, day: 1, span: { start, end: at + 1 } };
}

/** 13月底  13月上旬 */
const PART_OF_MONTH = /^(?:底|初|末|[上中下]旬|份(?![额量]))/u;
const MONTHS = 12;

/**
 * Whether the date certainly belongs to the solar calendar. With the month in Chinese numerals, only a year like
 * 二〇二四年 or the 31st, which no month of the lunar calendar has, proves that.
 */
function isSolar(lead: string, year: string | undefined, month: string, day: number): boolean {
  if (OTHER_CALENDAR.test(lead) || PART_OF_NUMBER.test(lead)) return false;
  const inHan = HAN.test(month);
  if (year === undefined) return !inHan || day === LONGEST_SOLAR_MONTH;
  return HAN.test(year) === inHan;
}

/** Months of the lunar calendar have at most 30 days. */
const LONGEST_SOLAR_MONTH = 31;

/** A Chinese numeral. */
const HAN = /^[〇○Ｏ零一二三四五六七八九十]+$/u;

/** 至31日  （星期一）—31日: the other end of a range in the same month. */
const RANGE_END =
  /^\s?(?:[（(][^（()）]{2,4}[）)])?[至到—–－～~-]{1,2}\s?(?<day>\d{1,2})\s?[日号]/u;

function readRangeEnd(text: string, { year, month, span }: DayDate): DayDate | undefined {
  const match = RANGE_END.exec(text.slice(span.end, span.end + 14));
  const figures = match?.groups?.day;
  if (!match || figures === undefined) return undefined;
  const end = span.end + match[0].length;
  const start = span.end + match[0].lastIndexOf(figures);
  return { year, month, day: Number(figures), span: { start, end } };
}
