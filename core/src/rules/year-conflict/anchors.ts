/** Finds the year that a statement refers to: 今年是…, 2021年是…. */
import { readYear } from '../../document/dates/written-date.js';
import type { Anchor } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** The distance in years from the year of the draft to the year of the word. */
export const OFFSETS: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  今年: 0,
  明年: 1,
  后年: 2,
};

/** How far from a phrase its sentence is read, in UTF-16 units. */
const REACH = 70;
/** 。！？； and their half-width forms, and the end of a line in one-line text. */
const SENTENCE = /[。！？；!?;]|\u3000\u3000/gu;
/** 今年  2021年  二〇二一年, not 前年 in 以前年度 */
const ANCHOR =
  /今年|去年|明年|后年|(?<!以)前年(?!度)|(?<![\d０-９—–－～~至-])(?<year>[12１２][\d０-９]{3}|[一二][〇○Ｏ零一二三四五六七八九]{3})\s?年(?!度?[—–－～~至-]|代|级|版)/gu;

/** The anchor before the phrase that begins at `at`; `undefined` where the sentence does not link the phrase with one. */
export function findAnchor(text: string, at: number): Anchor | undefined {
  const { lead, start } = leadOf(text, at);
  const last = matchesOf(lead, ANCHOR).at(-1);
  if (!last) return undefined;
  const between = lead.slice(last.index + last[0].length);
  const figures = last.groups?.year;
  if (!isLinked(between, figures !== undefined)) return undefined;
  if (figures === undefined) {
    return { kind: 'relative', word: last[0], offset: OFFSETS[last[0]] ?? 0 };
  }
  const year = readYear(figures);
  const from = start + last.index;
  return year === undefined
    ? undefined
    : { kind: 'year', year, span: { start: from, end: from + last[0].length } };
}

/** 之际，2023年的今天  的日子里，2023年7月1日上午: the year of the occasion after it. */
const TIME_AFTER =
  /^(?:[^，。；0-9一二]{0,6}(?:来临|到来))?(?:之际|的日子里|的喜庆日子|的大喜日子|的重要时刻|的重要节点)，(?<year>[12１２][\d０-９]{3}|[一二][〇○Ｏ零一二三四五六七八九]{3})年(?:的(?:今天|今日|此刻|[春夏秋冬][天季日])|(?:\d{1,2}月\d{1,2}日)?，?(?:我们|今天))/u;
/** How far after the occasion `TIME_AFTER` is matched, in UTF-16 units. */
const LONGEST_AFTER = 44;

/** The year after an occasion that ends at `at`: 在建党101周年之际，2023年的今天. */
export function findAnchorAfter(text: string, at: number): Anchor | undefined {
  const match = TIME_AFTER.exec(text.slice(at, at + LONGEST_AFTER));
  const figures = match?.groups?.year;
  const year = figures === undefined ? undefined : readYear(figures);
  if (!match || figures === undefined || year === undefined) return undefined;
  const start = at + match[0].indexOf(figures);
  return { kind: 'year', year, span: { start, end: start + figures.length + 1 }, isOwn: true };
}

/** The text of the sentence before `at`, at most `REACH` units, and its offset. */
export function leadOf(
  text: string,
  at: number,
): { readonly lead: string; readonly start: number } {
  const from = Math.max(0, at - REACH);
  const lead = text.slice(from, at);
  const stop = matchesOf(lead, SENTENCE).at(-1);
  const cut = stop ? stop.index + stop[0].length : 0;
  return { lead: lead.slice(cut), start: from + cut };
}

/** 是…  ，我们将迎来…: links the statement with the year. */
const LINK =
  /^[，,]?[^，。]{0,8}?(?:是|正值|恰逢|适逢|正逢|时值|欣逢|喜逢|迎来|喜迎|隆重庆祝|庆祝|纪念)/u;
/** The stricter link after a year in figures, since the words between may refer to another year. */
const CLOSE_LINK =
  /^[，,]?(?:我[们国省市县区])?(?:又|也|正|既|恰|将|适|就|更|还)?(?:是|为|值|作为|正值|恰逢|适逢|正逢|时值|将?迎来|喜迎)/u;
/** …后, 为…打基础, 谋划…: the words after these refer to another year. */
const BREAK =
  /以[后前]|之[后前]|年[后前]|前夕|筹备|谋划|部署|准备|迎接|为了|将于|即将|奠定|布局|编制|衔接|展望|[自从距至]|回顾|到(?!来)|不是|一样|[“"《]$(?<=[：:][“"《])/u;
/** Words with 年 that name no year: 开局之年, 周年, 五年. */
const NO_DATE = /之年|周年|一年|[二两三四五六七八九十百]年|年度|全年|当年/gu;

function isLinked(between: string, isYear: boolean): boolean {
  if (!(isYear ? CLOSE_LINK : LINK).test(between)) return false;
  const rest = between.replaceAll(NO_DATE, '');
  return !BREAK.test(rest) && !rest.includes('年');
}

/** A year or a word for the past: the statement is not about the present. */
const PAST =
  /\d年|[〇○零一二三四五六七八九]{2}年|年代|去年|前年|当年|那年|往年|过去|以来|年来|曾|回顾|回首|历史(?!交汇|性|方位|使命|起点|新起点|责任|机遇)|先后|时任|的讲话|期间|以前|前后|初期|上[年届]|时[，,]/u;

/** Whether the sentence around the phrase from `at` to `end` refers to another time than the present. */
export function isAboutOtherTime(text: string, at: number, end: number): boolean {
  const rest = text.slice(end, end + REACH);
  const stop = rest.search(/[。！？；!?;]/u);
  return PAST.test(leadOf(text, at).lead) || PAST.test(stop < 0 ? rest : rest.slice(0, stop));
}
