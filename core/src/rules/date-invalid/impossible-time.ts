import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** 25：00  9:65  9点65分 */
const TIME =
  /(?<![\d:：.])(?<hour>\d{1,2})(?:[:：](?<minute>\d{2})(?![\d:：])|[点时](?<minuteInWords>\d{1,2})分(?![之钟]))/gu;
/** Cheap filter for `TIME`. */
const TIME_SIGN = /\d(?:[:：]\d|[点时]\d{1,2}分)/u;
/** 上午9:65  2月3日9:65 */
const BEFORE =
  /(?:早上?|上午|中午|下午|晚上?|凌晨|傍晚|时间[：:为]?|[日号]|当[天日]|每[天日晚])\s?$/u;
/** 9:65准时召开  9:65前报到 */
const AFTER = /^前?(?:集合|准时|开始|开会|召开|举行|报到|入场|出发|签到|到达|到会|结束|进场|就座)/u;
/** How far before a time `BEFORE` is matched, and how far after it `AFTER` is, in UTF-16 units. */
const REACH = 6;
const LAST_HOUR = 24;
const LAST_MINUTE = 59;

/** The times of day in a text that do not exist: 下午25：00, 上午9:65. A ratio (3:80) needs a word beside it that makes it a time. */
export function findImpossibleTimes(text: string): readonly Span[] {
  if (!TIME_SIGN.test(text)) return NONE;
  const found: Span[] = [];
  for (const { index, 0: written, groups } of matchesOf(text, TIME)) {
    const { hour = '', minute, minuteInWords } = groups ?? {};
    const minutes = Number(minute ?? minuteInWords);
    const exists =
      minutes <= LAST_MINUTE &&
      (Number(hour) < LAST_HOUR || (Number(hour) === LAST_HOUR && minutes === 0));
    if (exists) continue;
    const span = { start: index, end: index + written.length };
    const isTime =
      BEFORE.test(text.slice(Math.max(0, index - REACH), index)) ||
      AFTER.test(text.slice(span.end, span.end + REACH));
    if (isTime) found.push(span);
  }
  return found;
}

const NONE: readonly never[] = [];
