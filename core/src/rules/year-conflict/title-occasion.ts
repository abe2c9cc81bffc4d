/** The anniversary in the title of a speech that is held for it: 在庆祝建党104周年大会上的讲话. */
import type { SpeechText } from '../../document/model/document.js';
import type { DatedEvents } from '../../lexicon/dated-events.js';
import { leadOf } from './anchors.js';
import { readCountedAnniversaries } from './anniversaries.js';
import type { SpeechStatement } from './statements.js';

/** 在庆祝…大会上的讲话  庆祝…主持词, but not 学习在庆祝…大会上的重要讲话心得体会 */
const OWN =
  /(?:讲话|发言|致辞|致词|主持词|党课|讲稿|演讲稿?|提纲)(?:提纲|稿)?(?:[（(][一二三四五六七八九十\d]{1,2}[）)])?$/u;
const CELEBRATED = /(?:庆祝|纪念|喜迎|迎接)[^，。；]{0,6}$/u;
/** 喜迎建党105周年动员会上的讲话: the speech may be held in the year before. */
const COMING = /喜迎|迎接/u;
const CITED = /学习|贯彻|心得|体会|重要讲话|精神|《|〈|\d{4}年/u;

/** The occasion in a title, with the year of the anniversary. */
export interface TitleOccasion extends SpeechStatement {
  readonly year: number;
  /** The year of the event. */
  readonly since: number;
}

/** The occasion of a title that names exactly one anniversary and no year; the speech is from the same year. */
export function readTitleOccasion(
  { title, paragraphs }: SpeechText,
  events: DatedEvents,
): TitleOccasion | undefined {
  const text = paragraphs[title]?.facts.text;
  if (text === undefined || !text.includes('周年') || !OWN.test(text) || CITED.test(text))
    return undefined;
  const [anniversary, other] = readCountedAnniversaries(text, events);
  if (!anniversary || other || !CELEBRATED.test(text.slice(0, anniversary.span.start)))
    return undefined;
  const { span, since, year, inYear } = anniversary;
  const years = { from: COMING.test(text) ? year - 1 : year, to: year };
  const phrase = text.slice(span.start, span.end);
  return {
    statement: { span, phrase, years, anchor: undefined, inYear },
    index: title,
    year,
    since,
  };
}

/** 隆重纪念红军长征胜利80周年 (before the number) */
const HELD_FOR = /(?:纪念|庆祝|迎来|喜迎)[^，。；]{0,8}$/u;
/** 2016年，我们纪念长征胜利80周年时: another year's. */
const OF_ANOTHER_YEAR = /\d{4}年|曾|当年|那年|当时|《/u;

/** The anniversaries in the text that are of the event in the title; their number must be the same. */
export function readSameEvent(
  { title, paragraphs }: SpeechText,
  { since }: TitleOccasion,
  events: DatedEvents,
): readonly SpeechStatement[] {
  return paragraphs.flatMap(({ facts: { text } }, index) => {
    if (index === title || !text.includes('周年')) return [];
    return readCountedAnniversaries(text, events).flatMap(({ span, since: from, year, inYear }) => {
      const { lead } = leadOf(text, span.start);
      if (from !== since || !HELD_FOR.test(lead) || OF_ANOTHER_YEAR.test(lead)) return [];
      const phrase = text.slice(span.start, span.end);
      const years = { from: year, to: year };
      return [{ statement: { span, phrase, years, anchor: undefined, inYear }, index }];
    });
  });
}
