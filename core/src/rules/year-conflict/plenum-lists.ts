/** The usual row of plenums: 党的二十大和二十届二中、三中全会精神, which grows with every plenum that is held. */
import { parseHanNumeral, toHanNumeral } from '../../text/han-numerals.js';
import { plenumYears, type DatedEvents } from '../../lexicon/dated-events.js';
import { isFollowedNow, nextCongress, speaksOfNewer } from './congresses.js';
import type { Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** 党的二十大和二十届二中、三中全会精神 */
const ROW =
  /(?<congress>十[六七八九]|二十一?)大(?:精神)?(?:和|以及|及|、|，)(?:党的)?\k<congress>届(?<plenums>[一二三四五六七]中(?:(?:全会)?[、和及][一二三四五六七]中)*)全会(?=(?<after>.{0,12}))/gu;

/** The rows of a paragraph that are followed at the time of the draft. */
export function* readPlenumLists(text: string, events: DatedEvents): Iterable<Statement> {
  for (const { 0: whole, index, groups } of matchesOf(text, ROW)) {
    const { congress: ordinal = '', plenums = '', after = '' } = groups ?? {};
    const congress = parseHanNumeral(ordinal) ?? 0;
    const last = parseHanNumeral(matchesOf(plenums, /[一二三四五六七](?=中)/gu).at(-1)?.[0] ?? '');
    if (last === undefined) continue;
    const held = plenumYears(events, congress, last);
    const next = nextMeeting(events, congress, last);
    const end = index + whole.length;
    if (!held || held.from !== held.to || !next) continue;
    if (!isFollowedNow(text, index, end, after) || speaksOfNewer(text, end)) continue;
    yield {
      span: { start: index, end },
      phrase: whole,
      years: { from: held.from, to: next.year },
      anchor: undefined,
      isEvent: true,
      followedBy: next,
    };
  }
}

/** What was held after the plenum: the next one of the committee, or the next congress. */
function nextMeeting(events: DatedEvents, congress: number, last: number): Statement['followedBy'] {
  const plenum = plenumYears(events, congress, last + 1);
  if (plenum && plenum.from === plenum.to) {
    const name = `党的${toHanNumeral(congress)}届${toHanNumeral(last + 1)}中全会`;
    return { name, year: plenum.from };
  }
  return nextCongress(events, congress + 1);
}
