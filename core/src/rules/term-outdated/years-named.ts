/** Years that a text names, in digits of either width or Chinese numerals. */
import { readYear } from '../../document/dates/written-date.js';
import { matchesOf } from '../../text/matches.js';

/** 2015年  ２０１５年  二〇一五年  2015—2018年; not a target year (到2020年), which is later than the text. */
const YEAR =
  /(?<![\d０-９到至])(?<year>[12１２][\d０-９]{3}|[一二][〇○Ｏ零一二三四五六七八九]{3})(?=\s?(?:年|[—–－～~至-]))/gu;

/** @returns The last year in text order, or the latest in time; `undefined` where the text names none. */
export function latestYearIn(text: string, which: 'last' | 'latest'): number | undefined {
  let found: number | undefined;
  for (const { groups } of matchesOf(text, YEAR)) {
    const year = readYear(groups?.year ?? '');
    if (year !== undefined && (which === 'last' || found === undefined || year > found))
      found = year;
  }
  return found;
}
