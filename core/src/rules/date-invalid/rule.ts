import type { Paragraph, ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineQuery } from '../../engine/queries.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { findDraftDate, inDraftYear } from './draft-year.js';
import { findImpossibleDay } from './impossible-day.js';
import { findDayDates, type DayDate } from './day-dates.js';
import { findImpossibleTimes } from './impossible-time.js';
import { findWrongLengths } from './period-length.js';
import { isReversed } from './reversed-range.js';
import { findWrongWeekday, numberOf, readWeekday, type Weekday } from './weekday.js';

export default defineSpeechRule({
  meta: {
    id: 'date-invalid',
    title: { zh: '日期存在、星期相符', en: 'Dates exist and fall on their weekday' },
    category: 'timeliness',
    severity: 'error',
    basis: '公历',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    for (const paragraph of speech.paragraphs) {
      const dates = datesOf(paragraph.facts);
      for (const date of dates) yield* checkDate(speech, paragraph, date);
      if (dates.length > 1) yield* checkRanges(paragraph, dates);
      for (const span of findImpossibleTimes(paragraph.facts.text))
        yield { span: toDocumentSpan(paragraph, span), message: NO_SUCH_TIME };
      for (const { span, days } of findWrongLengths(paragraph.facts.text)) {
        yield {
          span: toDocumentSpan(paragraph, span),
          message: {
            zh: `前面的日期连头带尾是${days}天，请核对`,
            en: `The dates before it are ${days} days, with the first and the last`,
          },
        };
      }
    }
  },
});

const NO_SUCH_TIME = {
  zh: '没有这个时刻，请核对时间',
  en: 'There is no such time of day; check it',
};

/** Periods that end before they begin. */
function* checkRanges(paragraph: Paragraph, dates: readonly DayDate[]): Iterable<Finding> {
  for (const [index, second] of dates.entries()) {
    const first = dates[index - 1];
    if (!first || first.span.end > second.span.start) continue;
    const between = paragraph.facts.text.slice(first.span.end, second.span.start);
    if (!isReversed(first, second, withoutYear(between))) continue;
    yield {
      span: toDocumentSpan(paragraph, { start: first.span.start, end: second.span.end }),
      message: {
        zh: '结束的日子在开始的日子之前，请核对日期',
        en: 'The period ends before it begins; check the dates',
      },
    };
  }
}

/** 至2025年: the span of a date begins at its month. */
function withoutYear(between: string): string {
  return between.replace(/\d{4}年$/u, '');
}

const datesOf = defineQuery('day dates', 'paragraph', ({ text }: ParagraphFacts) =>
  DATE_SIGN.test(text) ? [...findDayDates(text)] : NONE,
);

const DATE_SIGN = /[月.-]/u;
const NONE: readonly never[] = [];

function* checkDate(speech: SpeechText, paragraph: Paragraph, date: DayDate): Iterable<Finding> {
  const impossible = findImpossibleDay(date);
  if (impossible) {
    yield { span: toDocumentSpan(paragraph, date.span), message: impossible };
    return;
  }
  const { text } = paragraph.facts;
  const weekday = readWeekday(text, date.span.end);
  const dated =
    weekday && (date.year === undefined ? withDraftYear(speech, text, date, weekday) : date);
  const right = weekday && dated && findWrongWeekday(dated, weekday);
  if (dated && right !== undefined) yield toFinding(paragraph, dated, weekday, right);
}

/** 去年9月1日（星期五）: a word stands for the year. */
const YEAR_IN_WORDS = /[去明前后上翌次往当同]年[^，。；]{0,6}$/u;
/** How far before a date such a word is looked for, in UTF-16 units. */
const LEAD = 12;

/** The date with the year of the draft. */
function withDraftYear(
  speech: SpeechText,
  text: string,
  date: DayDate,
  weekday: Weekday,
): DayDate | undefined {
  const { start } = date.span;
  if (YEAR_IN_WORDS.test(text.slice(Math.max(0, start - LEAD), start))) return undefined;
  const draft = findDraftDate(speech);
  return draft && inDraftYear(date, numberOf(weekday), draft);
}

function toFinding(
  paragraph: Paragraph,
  { year, month, day }: DayDate,
  { span, head }: Weekday,
  right: string,
): Finding {
  const written = paragraph.facts.text.slice(span.start, span.end);
  const place = toDocumentSpan(paragraph, span);
  return {
    span: place,
    message: {
      zh: `${year}年${month}月${day}日是${head}${right}，不是${written}`,
      en: `${year}-${month}-${day} is ${head}${right}, not ${written}`,
    },
    fixes: [
      {
        title: { zh: `改为“${head}${right}”`, en: `Write "${head}${right}"` },
        edits: [{ span: place, newText: head + right }],
        safe: false,
      },
    ],
  };
}
