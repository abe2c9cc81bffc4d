/** Annual days: the ordinal and the year of the first day determine the year. */
import type { DatedEvents } from '../../lexicon/dated-events.js';
import { parseHanNumeral, toHanNumeral } from '../../text/han-numerals.js';
import { findAnchor, leadOf, isAboutOtherTime } from './anchors.js';
import type { Anchor, Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** 第41个教师节  第 三十一 个教师节 */
const NTH =
  /第\s?(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})\s?[个届次]\s?(?<name>[^\s，。；、第]{2,14}[节日])/gu;
/** 在第41个教师节  欢庆  迎来: the day is in the present or near it. */
const NOW =
  /(?:^|[在值逢]|庆祝|欢庆|喜迎|迎来|是|欢度|共度|纪念|[，：]|即将到来的)(?:我们|全国|全省|全市|全县)?的?$/u;
/** 祝全体教师第41个教师节快乐 */
const WISHED = /^(?:节日)?(?:快乐|愉快|幸福安康)/u;
const WISH = /祝(?:福|愿|贺)?[^，。；]{0,12}$/u;
const LONGEST_WISH = 6;
const COMING = /(?:即将|将要|准备|筹备|迎接|喜迎)/u;
/** 今天是2025年9月10日，  今天是2025年9月10日，是全国 */
const TODAY =
  /(?:今天|今日)是?(?<year>20\d\d)年\d{1,2}月\d{1,2}日[，,]?(?:也是|正是|是|正值|适逢|恰逢|迎来)?(?:我们|我国|全国|全省|全市|全县)?的?$/u;
/** How far before the day `TODAY` is matched, in UTF-16 units. */
const LONGEST_TODAY = 32;

/** The year of the date 今天是2025年9月10日 right before `at`. */
function findToday(text: string, at: number): Anchor | undefined {
  const from = Math.max(0, at - LONGEST_TODAY);
  const match = TODAY.exec(text.slice(from, at));
  const figures = match?.groups?.year;
  if (!match || figures === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(figures);
  const span = { start, end: start + figures.length + 1 };
  return { kind: 'year', year: Number(figures), span, isOwn: true };
}

function isWished(text: string, start: number, end: number): boolean {
  return WISH.test(leadOf(text, start).lead) && WISHED.test(text.slice(end, end + LONGEST_WISH));
}

/** How far before the day `NOW` is matched, in UTF-16 units. */
const REACH = 8;

/** The annual days of a paragraph that refer to a given year or to the present. */
export function* readYearlyDays(text: string, { yearlyDays }: DatedEvents): Iterable<Statement> {
  for (const { 0: whole, index, groups } of matchesOf(text, NTH)) {
    const { count: figures = '', name = '' } = groups ?? {};
    const day = yearlyDays.find(({ names }) => names.includes(name));
    const isHan = !/^\d/u.test(figures);
    const count = isHan ? parseHanNumeral(figures) : Number(figures);
    if (!day || count === undefined || count === 0) continue;
    const end = index + whole.length;
    const anchor = findToday(text, index) ?? findAnchor(text, index);
    const year = day.first + count - 1;
    const before = text.slice(Math.max(0, index - REACH), index);
    const isNow = NOW.test(before) || isWished(text, index, end);
    if (!anchor && (!isNow || isAboutOtherTime(text, index, end))) continue;
    const isComing = !anchor && COMING.test(leadOf(text, index).lead);
    yield {
      span: { start: index, end },
      phrase: whole,
      years: { from: isComing ? year - 1 : year, to: year },
      anchor,
      inYear: (right) => {
        const ordinal = right - day.first + 1;
        if (ordinal < 1) return undefined;
        return whole.replace(figures, isHan ? toHanNumeral(ordinal) : String(ordinal));
      },
    };
  }
}
