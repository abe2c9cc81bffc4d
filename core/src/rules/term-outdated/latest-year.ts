import type { SpeechText } from '../../document/model/document.js';
import { parseHanNumeral } from '../../text/han-numerals.js';
import { yearInSeries, type DatedEvents } from '../../lexicon/dated-events.js';
import { latestYearIn } from './years-named.js';
import { matchesOf } from '../../text/matches.js';

/**
 * The latest year that a speech names, in figures or as a congress. It tells how old a speech without a date may be.
 *
 * @param today - The current year; later years are ignored.
 */
export function latestYearOf(
  { paragraphs, residue }: SpeechText,
  today: number,
  events: DatedEvents,
): number | undefined {
  const left = new Set(residue);
  let latest: number | undefined;
  for (const [index, { facts }] of paragraphs.entries()) {
    if (left.has(index)) continue;
    for (const year of [latestYearIn(facts.text, 'latest'), latestCongressIn(facts.text, events)]) {
      if (year !== undefined && year <= today && (latest === undefined || year > latest))
        latest = year;
    }
  }
  return latest;
}

/** 党的十八大  十九届四中全会 */
const CONGRESS =
  /(?<ordinal>十[五六七八九]|二十)(?:大(?!步|力|量|批|型|多)|届[一二三四五六七]中全会)/gu;

function latestCongressIn(text: string, events: DatedEvents): number | undefined {
  let latest: number | undefined;
  for (const { groups } of matchesOf(text, CONGRESS)) {
    const ordinal = parseHanNumeral(groups?.ordinal ?? '') ?? 0;
    const year = yearInSeries(events.congresses, ordinal);
    if (year !== undefined) latest = Math.max(latest ?? 0, year);
  }
  return latest;
}
