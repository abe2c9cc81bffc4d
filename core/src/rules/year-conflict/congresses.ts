/** Congresses and plenums of the Party: what is quoted of one is not older than it, what looks forward to it not younger. */
import { parseHanNumeral, toHanNumeral } from '../../text/han-numerals.js';
import { plenumYears, yearInSeries, type DatedEvents } from '../../lexicon/dated-events.js';
import { findAnchor, leadOf, speaksOfPast } from './anchors.js';
import type { Statement, Years } from './statement.js';

/** 党的二十大  十九大精神  十九届四中全会; 团的十九大, 省委十一届四中全会 and 苏共二十大 are others'. */
const MEETING =
  /(?<=党的|中共|(?:^|[^\p{Script=Han}]|学习|贯彻|落实|宣传|宣讲|迎接|喜迎|[自从])(?:党的)?)(?<ordinal>十[二三四五六七八九]|二十一?)(?:(?<congress>大)|届(?<plenum>[一二三四五六七])中全会)(?=(?<behind>.{0,12}))/gu;
const EVER = 9999;

/** What a paragraph says of congresses and plenums. */
export function* readCongresses(text: string, events: DatedEvents): Iterable<Statement> {
  for (const match of text.matchAll(MEETING)) {
    const { ordinal = '', plenum, behind = '' } = match.groups ?? {};
    const held = yearsOf(events, parseHanNumeral(ordinal) ?? 0, plenum);
    if (!held) continue;
    const start = match.index;
    const end = start + match[0].length;
    const next = nextCongress(events, (parseHanNumeral(ordinal) ?? 0) + 1);
    const read = readSaid(text, { start, end, held, behind, next });
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

/** The congress of an ordinal, where its year is certain. */
function nextCongress(events: DatedEvents, ordinal: number): Statement['followedBy'] {
  const year = yearInSeries(events.congresses, ordinal);
  return year === undefined ? undefined : { name: `党的${toHanNumeral(ordinal)}大`, year };
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly held: Years;
  readonly behind: string;
  /** The congress after it. */
  readonly next: Statement['followedBy'];
}

/** 以党的十九大精神为指引  要深入学习贯彻…精神: what is followed now. */
const FOLLOWED =
  /(?:^|[，。；：、们])(?:同志们，|各位[^，]{1,4}，)?(?:让我们)?(?:要|必须|继续|始终|坚持|坚定不移|以|[的地])*(?:深入|全面|认真|坚决|扎实|持续|切实)*(?:以|学习|宣传|贯彻|落实)(?:学习|宣传|贯彻|落实)*(?:党的|中共)?$/u;
const SPIRIT = /^(?:报告)?精神/u;
/** 党的十九大、二十大精神  党的二十届三中全会 */
const NEWER = /大、|届[^，。]{0,10}全会|以来/u;

/** 召开之年: of the very year. */
const HELD_YEAR = /^(?:胜利|隆重)?召开(?:之年|的一年|的重要一年|的重要年份)/u;
/** 精神的开局之年: the first whole year after it. */
const FIRST_YEAR = /^(?:报告)?精神的?(?:开局之年|第一年|首年|起步之年|开局起步之年)/u;
/** 精神  以来  报告: it has been held. */
const HELD =
  /^(?:报告|精神|以来|闭幕|胜利闭幕|召开以来|胜利召开以来|作出|提出|强调|指出|部署|决策部署)/u;
/** 喜迎党的二十大  即将召开的党的二十大: it has not. */
const COMING = /(?:喜迎|迎接|即将召开的|筹备)(?:党的|中共)?$/u;
/** 即将召开  召开在即 */
const SOON =
  /^(?:即将|将于|将要)?(?:胜利|隆重)?召开(?:在即|前夕)|^(?:即将|将要?)(?:胜利|隆重)?召开/u;

function readSaid(
  text: string,
  { start, end, held, behind, next }: Mention,
): Omit<Statement, 'span' | 'phrase'> | undefined {
  const isCertain = held.from === held.to;
  const later = HELD_YEAR.test(behind) ? 0 : FIRST_YEAR.test(behind) ? 1 : undefined;
  const anchor = later === undefined || !isCertain ? undefined : findAnchor(text, start);
  if (later !== undefined && anchor) {
    return { years: { from: held.from + later, to: held.to + later }, anchor };
  }
  const isComing = COMING.test(leadOf(text, start).lead) || SOON.test(behind);
  if (isComing) {
    if (speaksOfPast(text, start, end)) return undefined;
    return { years: { from: 0, to: held.to + 1 }, anchor: undefined };
  }
  if (!HELD.test(behind)) return undefined;
  const said = { anchor: undefined, isEvent: true } as const;
  if (next !== undefined && isFollowed(text, start, end, behind)) {
    return { ...said, years: { from: held.from, to: next.year }, followedBy: next };
  }
  return { ...said, years: { from: held.from, to: EVER } };
}

/** Whether the meeting is the one that is followed at the time of the draft; who names a newer one beside it knows. */
function isFollowed(text: string, start: number, end: number, behind: string): boolean {
  const { lead } = leadOf(text, start);
  if (!SPIRIT.test(behind) || !FOLLOWED.test(lead) || NEWER.test(lead)) return false;
  return !speaksOfPast(text, start, end) && !DONE.test(text.slice(end, end + behind.length));
}

/** 贯彻落实党的十九大精神以来, 取得了 */
const DONE = /以来|取得|了/u;
