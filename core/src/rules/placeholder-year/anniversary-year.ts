import type { Paragraph } from '../../document/model/document.js';
import { foundingBefore, type DatedEvents } from '../../lexicon/dated-events.js';
import { parseHanNumeral } from '../../text/han-numerals.js';
import { matchesOf } from '../../text/matches.js';

/**
 * The year of the anniversary that the speech names: 建党一百周年 is 1921 + 100. An anniversary before 大会 is used only
 * where there is no other.
 */
export function findAnniversaryYear(
  paragraphs: readonly Paragraph[],
  events: DatedEvents,
): number | undefined {
  let cited: number | undefined;
  for (const { facts } of paragraphs) {
    if (!facts.text.includes('周年')) continue;
    for (const match of matchesOf(facts.text, COUNTED)) {
      const event = foundingBefore(events.anniversaries, facts.text, match.index);
      const count = readCount(match.groups?.count ?? '');
      if (!event || count === undefined) continue;
      const year = event.year + count;
      if (!MEETING.test(facts.text.slice(match.index + match[0].length))) return year;
      cited ??= year;
    }
  }
  return cited;
}

/** 一百周年  75周年 */
const COUNTED = /(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})周年/gu;
/** …周年大会上的讲话: a cited occasion, which may be past. */
const MEETING = /^(?:庆祝|纪念)?大会/u;

function readCount(count: string): number | undefined {
  if (/^\d/u.test(count)) return Number(count);
  return parseHanNumeral(count === '百' ? '一百' : count);
}
