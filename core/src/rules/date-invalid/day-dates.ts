/** Months with their days in running text: 2月30日, 2024年2月19日, 6月1日至31日. */
import { readDateNumber, readYear } from '../../document/dates/written-date.js';
import type { Span } from '../../text/span.js';

/** A day of the solar calendar as it is written, whether or not there is one. */
export interface DayDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** Month and day; of the end of a range the day alone. */
  readonly span: Span;
}

/** The dates of a paragraph. Only those that name a month and a day. */
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

/** …2024年2 / …二〇二四年二 / …，2: year and month in front of 月; the month alone in figures only. */
const BEFORE =
  /(?:(?<year>(?<![\d０-９])[\d０-９]{4}|[一二][〇○Ｏ零一二三四五六七八九]{3})\s?年\s?)?(?<month>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?$/u;
/** 30日… / 三十号…: the day after 月. */
const BEHIND =
  /^\s?(?<day>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[日号](?!线|楼|院|井|机组)/u;
/** Figures of another number: 2.5月, 1/3月, 112月. */
const PART_OF_NUMBER = /[\d０-９.．/%]$/u;
/** 农历 藏历 光绪二十四年: not the solar calendar. */
const OTHER_CALENDAR =
  /农历|阴历|旧历|夏历|藏历|回历|傣历|佛历|腊月|正月|[元一二三四五六七八九十]年\s?$/u;
const REACH = 14;

/** 2024-02-30  2024.2.30 */
const IN_FIGURES =
  /(?<![A-Za-z\d.-])(?<year>(?:19|20)\d{2})(?<sign>[-.])(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>\d{2})(?![\d-]|\.\d|[a-z号版次])/giu;

function* findFigureDates(text: string): Iterable<DayDate> {
  for (const { 0: written, index, groups } of text.matchAll(IN_FIGURES)) {
    yield {
      year: Number(groups?.year),
      month: Number(groups?.month),
      day: Number(groups?.day),
      span: { start: index, end: index + written.length },
    };
  }
}

function readAround(text: string, at: number): DayDate | undefined {
  const behind = BEHIND.exec(text.slice(at + 1, at + 8));
  const before = text.slice(Math.max(0, at - REACH), at);
  if (!behind) return readMonthAlone(text, before, at);
  const match = BEFORE.exec(before);
  const figures = match?.groups?.month ?? '';
  const month = readDateNumber(figures);
  const day = readDateNumber(behind.groups?.day ?? '');
  if (!match || month === undefined || day === undefined) return undefined;
  const lead = before.slice(0, match.index);
  const written = match.groups?.year;
  const year = written === undefined ? undefined : readYear(written);
  if (!isSolar(lead, written, figures, day)) return undefined;

  const end = at + 1 + behind[0].length;
  const start = at - (before.length - before.lastIndexOf(figures));
  return { year, month, day, span: { start, end } };
}

/** 2024年13月: 13月龄, 13月薪 and their like are no months of a year. */
const NO_MONTH = /^\s?[龄薪期份]?[龄薪期]/u;

/** A month that the year does not have; one that it has is no date without a day. */
function readMonthAlone(text: string, before: string, at: number): DayDate | undefined {
  const { groups, index = 0 } = BEFORE.exec(before) ?? {};
  const { year: written, month: figures = '' } = groups ?? {};
  const month = readDateNumber(figures);
  if (written === undefined || month === undefined || NO_MONTH.test(text.slice(at + 1, at + 4))) {
    return undefined;
  }
  if ((month >= 1 && month <= MONTHS) || !isSolar(before.slice(0, index), written, figures, 1)) {
    return undefined;
  }
  const start = at - (before.length - before.lastIndexOf(figures));
  return { year: readYear(written), month, day: 1, span: { start, end: at + 1 } };
}

const MONTHS = 12;

/**
 * A month in Chinese numerals is of the solar calendar for certain only with a year like 二〇二四年, or where its day is
 * one that no month of the old calendar has.
 */
function isSolar(lead: string, year: string | undefined, month: string, day: number): boolean {
  if (OTHER_CALENDAR.test(lead) || PART_OF_NUMBER.test(lead)) return false;
  const inHan = HAN.test(month);
  if (year === undefined) return !inHan || day === LONGEST_MONTH;
  return HAN.test(year) === inHan;
}

/** Months of the old calendar end with their 30th day. */
const LONGEST_MONTH = 31;

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
