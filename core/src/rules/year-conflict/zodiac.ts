/** 蛇年吉祥 in a greeting of 2026, the year of the horse: the zodiac animal does not fit the year. */
import { animalOf } from '../../document/dates/zodiac.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { CalendarDate, SpeechText } from '../../document/model/document.js';
import type { Finding } from '../../rule/rule.js';
import { toFix } from './to-fix.js';
import { matchesOf } from '../../text/matches.js';

/** 马年吉祥  龙年大吉: a wish for the year; 鸡年 alone may be a review. */
const GREETING =
  /(?<animal>[鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?=吉祥|大吉|快乐|行大运|新春|愉快|安康|幸福|顺遂|顺意|如意)/gu;
/** From this month on, greetings are for the next year. */
const GREETS_NEXT = 11;

/** Findings for greetings with a zodiac animal that is not that of the year of the draft. */
export function* findOtherAnimal(
  { paragraphs, residue }: SpeechText,
  { year, month }: CalendarDate,
): Iterable<Finding> {
  const left = new Set(residue);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.facts;
    if (!text.includes('年') || left.has(index)) continue;
    for (const { index: at, groups } of matchesOf(text, GREETING)) {
      const animal = groups?.animal ?? '';
      const next = month === undefined || month >= GREETS_NEXT ? year + 1 : year;
      if (animal === animalOf(year) || animal === animalOf(next)) continue;
      const right = month === undefined ? undefined : animalOf(next);
      const span = toDocumentSpan(paragraph, { start: at, end: at + animal.length });
      yield {
        span,
        message: {
          zh: `文稿日期是${year}年（${animalOf(year)}年），与“${animal}年”的年份不符`,
          en: `The draft is of ${year}, which is no year of ${animal}`,
        },
        fixes: right === undefined ? [] : [toFix(span, right)],
      };
    }
  }
}
