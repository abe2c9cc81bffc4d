/** Dates as drafts write them: 2024年2月19日  ２０２４年２月  二〇二四年三月四日  2024 年 2 月 19 日. */
import { parseHanNumeral } from '../../text/han-numerals.js';
import type { CalendarDate } from '../model/document.js';

/** A date that stands in a text, as far as it goes, whether or not there is such a day. */
export interface WrittenDate extends CalendarDate {
  /** Offset just past the last part that was read. */
  readonly end: number;
}

/** 2024年2月19日  ２０２４年２月  二〇二四年三月四日  二○○四年: from where the matching starts. */
const WRITTEN_DATE =
  /(?<year>[12１２]\s?(?:[\d０-９]\s?){3}|[一二][〇○Ｏ零一二三四五六七八九]{3})年(?:\s?(?<month>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:\s?(?<day>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[日号])?)?/uy;

/** The date that begins at `offset`; it has at least a year. */
export function readWrittenDate(text: string, offset: number): WrittenDate | undefined {
  WRITTEN_DATE.lastIndex = offset;
  const groups = WRITTEN_DATE.exec(text)?.groups;
  const year = readYear(groups?.year ?? '');
  if (!groups || year === undefined) return undefined;
  const end = WRITTEN_DATE.lastIndex;
  const month = readDateNumber(groups.month ?? '');
  if (month === undefined) return { year, end };
  const day = readDateNumber(groups.day ?? '');
  return day === undefined ? { year, month, end } : { year, month, day, end };
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** The year in four figures of any kind; `undefined` where they are none that a draft is dated by. */
export function readYear(figures: string): number | undefined {
  let year = 0;
  for (const sign of figures) {
    if (sign.trim() === '') continue;
    const value = FIGURES.get(sign);
    if (value === undefined) return undefined;
    year = year * 10 + value;
  }
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** The number of a month or a day: 2, ０２, 十二. */
export function readDateNumber(figures: string): number | undefined {
  if (figures === '') return undefined;
  if (HAN_NUMERAL.test(figures)) return parseHanNumeral(figures);
  return readFigures(figures);
}

/** 三  十二  三十一 */
const HAN_NUMERAL = /^[一二三四五六七八九十]+$/u;

function readFigures(figures: string): number {
  let value = 0;
  for (const sign of figures) value = value * 10 + (FIGURES.get(sign) ?? 0);
  return value;
}

/** Every sign that may stand for a figure in a year. */
const FIGURES: ReadonlyMap<string, number> = new Map([
  ...['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九', '○', 'Ｏ', '零'].flatMap(
    (figures) => Array.from(figures, (sign, value) => [sign, value] as const),
  ),
]);
