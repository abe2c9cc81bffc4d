/** 新中国成立于1949年: the founding year of an event, given after its name. */
import { readYear } from '../../document/dates/written-date.js';
import { foundingBefore, type DatedEvents } from '../../lexicon/dated-events.js';
import type { Statement } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** 成立于1921年  诞生于一九二一年 */
const FOUNDED_IN =
  /(?<=成立|诞生|建立)于(?<year>[12１２][\d０-９]{3}|[一二][〇○Ｏ零一二三四五六七八九]{3})年/gu;

/** The founding years that a paragraph names. */
export function* readFoundingYears(text: string, events: DatedEvents): Iterable<Statement> {
  for (const { 0: whole, index, groups } of matchesOf(text, FOUNDED_IN)) {
    const event = foundingBefore(events.anniversaries, text, index);
    const figures = groups?.year ?? '';
    const year = readYear(figures);
    if (!event || year === undefined) continue;
    const start = index - event.name.length;
    yield {
      span: { start, end: index },
      phrase: event.name,
      years: { from: event.year, to: event.year },
      anchor: { kind: 'year', year, span: { start: index + 1, end: index + whole.length } },
    };
  }
}
