/** Reads dates as drafts write them: 2024年2月19日  ２０２４年２月  二〇二四年三月四日  2024 年 2 月 19 日. */
import { parseHanNumeral } from '../../text/han-numerals.js';
import type { CalendarDate } from '../model/document.js';

/** A date in a text, with the parts that are given; the day need not exist. */
export interface WrittenDate extends CalendarDate {
  /** Offset just after the last part that was read. */
  readonly end: number;
}

/** 2024年2月19日  ２０２４年２月  二〇二四年三月四日  二○○四年 (sticky) */
const WRITTEN_DATE =
  /(?<year>[12１２]\s?(?:[\d０-９]\s?){3}|[一二][〇○ＯO零0０一二三四五六七八九]{3})年(?:\s?(?<month>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:\s?(?<day>\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[日号])?)?/uy;

/** The date that begins at `offset`, with at least a year; `undefined` if there is none. */
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

/** The year of four figures of any script; `undefined` if it is no plausible year of a draft. */
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

/** The last year, of two digits, that belongs to the 2000s; later ones belong to the 1900s. */
const LAST_OF_THIS_CENTURY = 49;

/** Writes a year of two digits with four: 24 is 2024, 98 is 1998. */
export function writeOutYear(figures: string): string {
  return (Number(figures) > LAST_OF_THIS_CENTURY ? '19' : '20') + figures;
}

/** Writes a year in Chinese figures: 二〇二六; `zero` is the zero of the draft, 〇, ○, Ｏ or 零. */
export function writeHanYear(year: number, zero: string): string {
  const figures = `${zero}一二三四五六七八九`;
  return String(year).replaceAll(/\d/gu, (figure) => figures.charAt(Number(figure)));
}

/** The value of the figures of a month or day: 2, ０２, 十二. */
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

/** The value of every character that may be a figure of a year. */
const FIGURES: ReadonlyMap<string, number> = new Map([
  ...['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九', '○', 'Ｏ', 'O', '零'].flatMap(
    (figures) => Array.from(figures, (sign, value) => [sign, value] as const),
  ),
]);
