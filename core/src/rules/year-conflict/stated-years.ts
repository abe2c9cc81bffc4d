/** 今年（2023年）, 去年是2022年: a relative word with its year in figures. */
import { readYear, writeHanYear } from '../../document/dates/written-date.js';
import { isEnclosed, QUOTES } from '../../text/enclosed.js';
import { writeNumeral } from '../../text/numerals.js';
import { OFFSETS } from './anchors.js';
import type { Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** 今年（2023年）  去年(2022年1—12月)  今年是2024年， */
const STATED =
  /(?<word>今年|去年|明年|后年|(?<!以)前年(?!度))(?:(?<open>[（(])|[，,]?也?(?:就是|即是|即|是|为)(?:公元)?)(?<year>[12１２][\d０-９]{3}|[一二][〇○Ｏ零一二三四五六七八九]{3})(?<after>年?[）)]|年[，。；、！,;]|年$|年(?:\d|[一二三四上下全]|度))/gu;

/** 去年10月，即2024年10月: a month with a relative word, then with its year. */
const MONTH =
  /(?<word>今年|去年|明年)(?<month>\d{1,2})月(?:\d{1,2}日)?(?:[，,]?也?(?:即|就是|即是)|[（(])(?<year>20\d\d)年\k<month>月/gu;

function* readStatedMonths(text: string): Iterable<Statement> {
  for (const { 0: whole, index, groups } of matchesOf(text, MONTH)) {
    const { word = '', year: figures = '' } = groups ?? {};
    if (isEnclosed(text, index, QUOTES)) continue;
    const start = index + whole.lastIndexOf(figures);
    const year = Number(figures);
    yield {
      span: { start, end: start + figures.length },
      phrase: `${figures}年`,
      years: { from: year, to: year },
      anchor: { kind: 'relative', word, offset: OFFSETS[word] ?? 0 },
      inYear: String,
    };
  }
}

/** The years given after 今年, 去年 and similar words. */
export function* readStatedYears(text: string): Iterable<Statement> {
  yield* readStatedMonths(text);
  for (const { 0: whole, index, groups } of matchesOf(text, STATED)) {
    const { word = '', open, year: figures = '', after = '' } = groups ?? {};
    const year = readYear(figures);
    const inBrackets = open !== undefined;
    if (year === undefined || (!inBrackets && PART_OF_TIME.test(after))) continue;
    // A quotation belongs to another time.
    if (isEnclosed(text, index, QUOTES)) continue;
    const start = index + whole.length - after.length - figures.length;
    yield {
      span: { start, end: start + figures.length },
      phrase: `${figures}年`,
      years: { from: year, to: year },
      anchor: { kind: 'relative', word, offset: OFFSETS[word] ?? 0 },
      inYear: (right) => writeYear(right, figures),
    };
  }
}

/** 今年是2023年以来…: without brackets a longer expression may follow that does not define 今年. */
const PART_OF_TIME = /^年(?:\d|[一二三四上下全]|度)/u;

/** Writes the year with the digits of `like`: of either width, or Chinese numerals with the same zero. */
function writeYear(year: number, like: string): string {
  if (/^\d/u.test(like)) return String(year);
  if (/^[１２]/u.test(like)) return writeNumeral(year, 'wideDigits');
  return writeHanYear(year, /[○Ｏ零]/u.exec(like)?.[0] ?? '〇');
}
