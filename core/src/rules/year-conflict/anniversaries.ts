/** Anniversaries: the year of the event plus the number is the year of the anniversary. */
import { parseHanNumeral, toHanNumeral } from '../../text/han-numerals.js';
import { foundingBefore, type DatedEvents } from '../../lexicon/dated-events.js';
import { findAnchor, findAnchorAfter, leadOf, isAboutOtherTime } from './anchors.js';
import { isAnnounced, isCurrentAnniversary } from './current-anniversary.js';
import type { Span } from '../../text/span.js';
import type { Statement, Years } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** A number of years since an event of the table. */
export interface CountedAnniversary {
  /** The span of the event and its number: 建党104周年. */
  readonly span: Span;
  /** The year of the event, and that of the anniversary. */
  readonly since: number;
  readonly year: number;
  /** The anniversary of the same event in another year; `undefined` before the first one. */
  readonly inYear: (year: number) => string | undefined;
}

/** The anniversaries that a text names, whatever year they refer to. */
export function readCountedAnniversaries(
  text: string,
  events: DatedEvents,
): readonly CountedAnniversary[] {
  const found: CountedAnniversary[] = [];
  for (let at = text.indexOf('周年'); at >= 0; at = text.indexOf('周年', at + 1)) {
    const read = readCount(text, at);
    const event = read && foundingBefore(events.anniversaries, text, read.start);
    if (!read || !event) continue;
    found.push({
      span: { start: read.start - event.name.length, end: at + '周年'.length },
      since: event.year,
      year: event.year + read.count,
      inYear: (right) => write(event, right, read.isHan),
    });
  }
  return found;
}

/** 75周年华诞  104岁生日  75华诞  百年之际; 的 may stand before the number. */
const AGE =
  /(?<count>\d{1,3}|[一二三四五六七八九十百零]{1,5})\s?(?:(?:周年|周岁|岁|年)?的?(?:华诞|生日|诞辰)|年之际)/gu;
const LONGEST_LINK = 9;

/** The ages of the country and the Party that a text names: 祖国75岁生日. */
function readAges(text: string, events: DatedEvents): readonly CountedAnniversary[] {
  const found: CountedAnniversary[] = [];
  for (const { 0: whole, index, groups } of matchesOf(text, AGE)) {
    const { count: figures = '' } = groups ?? {};
    const read = readCount(text, index + figures.length);
    if (!read) continue;
    // 新中国又将迎来75周年华诞
    const link = /(?:(?:又|即|也)?将?迎来(?:自己的?)?)?(?:的|成立)?第?$/u.exec(
      text.slice(Math.max(0, read.start - LONGEST_LINK), read.start),
    );
    const before = read.start - (link?.[0].length ?? 0);
    const event =
      foundingBefore(events.birthdays, text, before) ??
      foundingBefore(events.anniversaries, text, before);
    if (!event) continue;
    const start = before - event.name.length;
    const end = index + whole.replace(/之际$/u, '').length;
    found.push({
      span: { start, end },
      since: event.year,
      year: event.year + read.count,
      inYear: (right) => {
        const count = right - event.year;
        const age = read.isHan ? toHanNumeral(count) : String(count);
        return count < 1
          ? undefined
          : text.slice(start, read.start) + age + text.slice(index + figures.length, end);
      },
    });
  }
  return found;
}

/** The anniversaries of a paragraph that refer to a given year or to the present. */
export function* readAnniversaries(text: string, events: DatedEvents): Iterable<Statement> {
  const counted = text.includes('周年') ? readCountedAnniversaries(text, events) : [];
  const ages = AGED.test(text) ? readAges(text, events) : [];
  for (const { span, year, inYear } of [...counted, ...ages]) {
    const { start, end } = span;
    const after = text.slice(end, end + LONGEST_OCCASION);
    if (OCCASION.test(after) && !isAnnounced(text, start)) continue;
    const anchor = findAnchor(text, start) ?? findAnchorAfter(text, end);
    const years = anchor ? { from: year, to: year } : yearsOfOccasion(text, start, end, year);
    if (!years) continue;
    yield { span, phrase: text.slice(start, end), years, anchor, inYear };
  }
}

/** 建党100周年大会上的讲话, 建党100周年前夕: a cited occasion, or a time near the year. */
const OCCASION =
  /^(?:庆祝|纪念|庆典)?(?:大会|活动|讲话|座谈会|招待会|重要讲话|献礼(?=\p{Script=Han})|前夕|以来|前后)/u;
const AGED = /华诞|生日|诞辰|年之际/u;
const LONGEST_COUNT = 6;
const LONGEST_OCCASION = 12;

interface Count {
  readonly count: number;
  readonly start: number;
  readonly isHan: boolean;
}

/** 75  七十五  一百: the number before 周年. */
const COUNT = /(?:\d{1,3}|[一二三四五六七八九十百零]{1,5})\s?$/u;

function readCount(text: string, at: number): Count | undefined {
  const figures = COUNT.exec(text.slice(Math.max(0, at - LONGEST_COUNT), at))?.[0];
  if (figures === undefined) return undefined;
  const written = figures.trim();
  const isHan = !/^\d/u.test(written);
  const count = isHan ? parseHanNumeral(written === '百' ? '一百' : written) : Number(written);
  return count === undefined || count === 0
    ? undefined
    : { count, start: at - figures.length, isHan };
}

interface Event {
  /** The name as written in the text. */
  readonly name: string;
  readonly year: number;
}

/** 喜迎新中国成立75周年: without a year only verbs like these show that the anniversary is near. */
const COMING = /(?:喜迎|迎接|即将迎来|迎来)[^，。]{0,8}$/u;
const NOW = /(?:正值|恰逢|适逢|时值|欣逢|喜逢|值此)[^，。]{0,8}$/u;
/** How many years before an anniversary it may be announced. */
const LONG_BEFORE = 6;

function yearsOfOccasion(
  text: string,
  start: number,
  end: number,
  year: number,
): Years | undefined {
  const { lead } = leadOf(text, start);
  const isComing =
    COMING.test(lead) ||
    text.slice(start, end).includes('迎来') ||
    isCurrentAnniversary(text, start, end);
  if ((!isComing && !NOW.test(lead)) || isAboutOtherTime(text, start, end)) return undefined;
  return { from: year - (isComing ? LONG_BEFORE : 1), to: year };
}

function write({ name, year }: Event, right: number, isHan: boolean): string | undefined {
  const count = right - year;
  if (count < 1) return undefined;
  return `${name}${isHan ? toHanNumeral(count) : count}周年`;
}
