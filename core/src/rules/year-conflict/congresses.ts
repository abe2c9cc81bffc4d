/** Congresses and plenums of the Party: a text that quotes one is not older than it, one that awaits it not newer. */
import { parseHanNumeral, toHanNumeral } from '../../text/han-numerals.js';
import { plenumYears, yearInSeries, type DatedEvents } from '../../lexicon/dated-events.js';
import { findAnchor, leadOf, isAboutOtherTime } from './anchors.js';
import { EVER, type Statement, type Years } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** 党的二十大  十九大精神  十九届四中全会; not 团的十九大, 省委十一届四中全会 and 苏共二十大. */
const MEETING =
  /(?<=党的|中共|(?:^|[^\p{Script=Han}]|学习|贯彻|落实|宣传|宣讲|迎接|喜迎|[自从])(?:党的)?)(?<ordinal>十[二三四五六七八九]|二十一?)(?:(?<congress>大)|届(?<plenum>[一二三四五六七])中全会)(?=(?<after>.{0,12}))/gu;

/** The statements of a paragraph about congresses and plenums. */
export function* readCongresses(text: string, events: DatedEvents): Iterable<Statement> {
  for (const match of matchesOf(text, MEETING)) {
    const { ordinal = '', plenum, after = '' } = match.groups ?? {};
    const held = yearsOf(events, parseHanNumeral(ordinal) ?? 0, plenum);
    if (!held) continue;
    const start = match.index;
    const end = start + match[0].length;
    const next = nextCongress(events, (parseHanNumeral(ordinal) ?? 0) + 1);
    const read = readMention(text, { start, end, held, after, next });
    if (read) yield { span: { start, end }, phrase: match[0], ...read };
  }
}

function yearsOf(
  events: DatedEvents,
  ordinal: number,
  plenum: string | undefined,
): Years | undefined {
  if (plenum !== undefined) return plenumYears(events, ordinal, parseHanNumeral(plenum) ?? 0);
  const year = yearInSeries(events.congresses, ordinal);
  return year === undefined ? undefined : { from: year, to: year };
}

/** The congress with this ordinal, if the table has its year. */
export function nextCongress(events: DatedEvents, ordinal: number): Statement['followedBy'] {
  const year = yearInSeries(events.congresses, ordinal);
  return year === undefined ? undefined : { name: `党的${toHanNumeral(ordinal)}大`, year };
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly held: Years;
  readonly after: string;
  /** The next congress. */
  readonly next: Statement['followedBy'];
}

/** 以党的十九大精神为指引  要深入学习贯彻…精神: the meeting is followed at present. */
const FOLLOWED =
  /(?:^|[，。；：、们是把来])(?:同志们，|各位[^，]{1,4}，)?(?:让我们)?(?:就是|要|必须|继续|始终|坚持|坚定不移|把|以|[的地])*(?:兴起|掀起|抓好|做好|推动|加强|深入|全面|认真|坚决|扎实|持续|切实)*(?:以|传达|学习|宣传|贯彻|落实)(?:传达|学习|宣传|贯彻|落实)*(?:党的|中共)?$/u;
const SPIRIT = /^(?:报告)?精神/u;
/** 党的十九大、二十大精神  党的二十届三中全会 */
const NEWER = /大、|届[^，。]{0,10}全会|以来/u;

/** 于2022年10月召开: the year of the meeting in figures. */
const HELD_IN = /^[于在](?<year>20\d\d)年/u;
/** 召开之年: the year of the meeting. */
const HELD_YEAR = /^(?:胜利|隆重)?召开(?:之年|的一年|的重要一年|的重要年份)/u;
/** 精神的开局之年: the first full year after it. */
const FIRST_YEAR = /^(?:报告)?精神的?(?:开局之年|第一年|首年|起步之年|开局起步之年)/u;
/** 精神  以来  报告: it has been held. */
const HELD =
  /^(?:报告|精神|以来|闭幕|胜利闭幕|召开以来|胜利召开以来|作出|提出|强调|指出|部署|决策部署)/u;
/** 刚刚闭幕的党的  上个月召开的 (before the meeting): the draft is of the same year. */
const RECENT =
  /(?:刚刚|刚|上个?月|不久前|日前|近日|前不久|上周)(?:胜利)?(?:闭幕|召开|结束)的(?:党的|中共)?$/u;
/** In UTF-16 units. */
const LONGEST_RECENT = 14;
/** 喜迎党的二十大  即将召开的党的二十大: it has not been held yet. */
const COMING = /(?:喜迎|迎接|即将召开的|筹备)(?:党的|中共)?$/u;
/** 即将召开  召开在即 */
const SOON =
  /^(?:即将|将于|将要)?(?:胜利|隆重)?召开(?:在即|前夕)|^(?:即将|将要?)(?:胜利|隆重)?召开/u;

function readMention(
  text: string,
  { start, end, held, after, next }: Mention,
): Omit<Statement, 'span' | 'phrase'> | undefined {
  const isCertain = held.from === held.to;
  const later = HELD_YEAR.test(after) ? 0 : FIRST_YEAR.test(after) ? 1 : undefined;
  const anchor = later === undefined || !isCertain ? undefined : findAnchor(text, start);
  if (later !== undefined && anchor) {
    return { years: { from: held.from + later, to: held.to + later }, anchor };
  }
  const heldIn = HELD_IN.exec(after)?.groups?.year;
  if (heldIn !== undefined && isCertain) {
    const span = { start: end + 1, end: end + 1 + heldIn.length };
    return { years: held, anchor: { kind: 'year', year: Number(heldIn), span } };
  }
  const isComing = COMING.test(leadOf(text, start).lead) || SOON.test(after);
  if (isComing) {
    if (isAboutOtherTime(text, start, end)) return undefined;
    // A plenum whose year is not certain may have been held a year later.
    return { years: { from: 0, to: isCertain ? held.to : held.to + 1 }, anchor: undefined };
  }
  if (
    RECENT.test(text.slice(Math.max(0, start - LONGEST_RECENT), start)) &&
    !isAboutOtherTime(text, start, end)
  )
    return { years: held, anchor: undefined, isEvent: true };
  if (!HELD.test(after)) return undefined;
  const statement = { anchor: undefined, isEvent: true } as const;
  if (next !== undefined && isFollowed(text, start, end, after)) {
    return { ...statement, years: { from: held.from, to: next.year }, followedBy: next };
  }
  return { ...statement, years: { from: held.from, to: EVER } };
}

/** Whether the meeting is the one that is followed at the time of the draft; who names a newer one beside it knows. */
function isFollowed(text: string, start: number, end: number, after: string): boolean {
  return isFollowedNow(text, start, end, after) && !NEWER.test(leadOf(text, start).lead);
}

/** Whether the spirit of the meetings at `start` to `end` is said to be followed at the time of the draft. */
export function isFollowedNow(text: string, start: number, end: number, after: string): boolean {
  if (!SPIRIT.test(after) || !FOLLOWED.test(leadOf(text, start).lead)) return false;
  return !isAboutOtherTime(text, start, end) && !DONE.test(text.slice(end, end + after.length));
}

/** Whether the rest of the sentence names another congress or plenum. */
export function speaksOfNewer(text: string, end: number): boolean {
  return OTHER_MEETING.test(text.slice(end, end + LONGEST_REST).split(/[。！？；]/u)[0] ?? '');
}

const OTHER_MEETING = /全会|[十九八七]大/u;
const LONGEST_REST = 60;

/** 贯彻落实党的十九大精神以来, 取得了 */
const DONE = /以来|取得|了/u;
