/** Years of our era that a text names, however they are written. */
import { readYear } from '../../document/dates/written-date.js';

/** 2015年  ２０１５年  二〇一五年  2015—2018年; a year that is looked forward to (到2020年) is none of the text's time. */
const YEAR =
  /(?<![\d０-９到至])(?<year>[12１２][\d０-９]{3}|[一二][〇○Ｏ零一二三四五六七八九]{3})(?=\s?(?:年|[—–－～~至-]))/gu;

/** The year that is named last in the text, or the latest of those named; `undefined` where none is. */
export function latestYearIn(text: string, which: 'last' | 'latest'): number | undefined {
  let found: number | undefined;
  for (const { groups } of text.matchAll(YEAR)) {
    const year = readYear(groups?.year ?? '');
    if (year !== undefined && (which === 'last' || found === undefined || year > found))
      found = year;
  }
  return found;
}
