/** Reports on a year whose opening, plans or date belong to another year: 2025年度述职报告, 2024年，在…领导下. */
import type { Paragraph, SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Finding } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { toFix } from './to-fix.js';
import { toTitleConflict, toYearFinding } from './year-finding.js';
import { matchesOf } from '../../text/matches.js';

/** 2025年度述职述廉报告  2025年个人工作总结 */
const REPORT = /(?<year>20\d\d)年度?[^，。；\d]{0,16}(?:述职|述责|述廉|个人总结|工作总结)/u;
/** 2024年，… */
const OPENING = /^\s*(?<year>20\d\d)年(?:度|来)?，/u;
/** 现将一年来的工作报告如下: the report follows. */
const ANNOUNCED = /现将|现就|汇报如下|报告如下|述职如下/u;
/** 2025年，我将继续努力: plans in a report on 2025 belong to the next year; not 将主要精力, in which 将 marks the object. */
const PLANNED =
  /(?:^|[。；])(?<year>20\d\d)年，(?:我|我们|本人|我[局镇乡县市区校院办委])(?:将(?=继续|进一步|以更|扬长|着力|努力|切实|深入|认真|坚持|发扬|不断|重点|从以下|做好|更加|严格|围绕)|要|会|打算|计划|准备)[^。；了]{2,60}/gu;
/** How many paragraphs after the title the opening is looked for. */
const REACH = 5;

/** The year in the title of an annual report. */
function reportedYear({ paragraphs, title }: SpeechText): string | undefined {
  return REPORT.exec(paragraphs[title]?.facts.text ?? '')?.groups?.year;
}

/** 2025年1月5日  （2025年2月） */
const DATE_LINE = /^\s*[（(]?(?<year>20\d\d)年(?<month>[12])月(?:\d{1,2}日)?[）)]?$/u;
/** How many paragraphs from either end the date is looked for. */
const DATE_REACH = 4;

/** Reports the date of an annual report in January or February of the reported year: a slip after the turn of the year. */
export function* findEarlyDate(speech: SpeechText): Iterable<Finding> {
  const { paragraphs, title } = speech;
  const named = reportedYear(speech);
  if (named === undefined) return;
  const lines = new Set([
    ...paragraphs.slice(title + 1, title + 1 + DATE_REACH),
    ...paragraphs.slice(-DATE_REACH),
  ]);
  for (const paragraph of lines) {
    const groups = DATE_LINE.exec(paragraph.facts.text)?.groups;
    if (groups?.year !== named) continue;
    yield toEarly(paragraph, named, groups.month ?? '');
    return;
  }
}

function toEarly(paragraph: Paragraph, year: string, month: string): Finding {
  const { text } = paragraph.facts;
  const start = text.indexOf(year);
  const right = String(Number(year) + 1);
  const whole = { start, end: text.search(DATE_END) };
  const place = toDocumentSpan(paragraph, { start, end: start + year.length });
  return {
    span: toDocumentSpan(paragraph, whole),
    message: {
      zh: `${year}年度的报告，日期却是当年${month}月，可能应为${right}年`,
      en: `A report on ${year} that is dated at its beginning; ${right} may be meant`,
    },
    fixes: [toFix(place, right)],
  };
}

/** ） or the end */
const DATE_END = /[）)]?$/u;

/** Reports an opening with the year before that of the title, unless the paragraph also names the year of the title. */
export function* findOtherYear(speech: SpeechText): Iterable<Finding> {
  const { paragraphs, title } = speech;
  const named = reportedYear(speech);
  if (named === undefined) return;
  for (const paragraph of paragraphs.slice(title + 1, title + 1 + REACH)) {
    const { text } = paragraph.facts;
    const year = OPENING.exec(text)?.groups?.year;
    if (year === undefined) continue;
    const isLeft = Number(named) - Number(year) === 1 && ANNOUNCED.test(text);
    if (isLeft && !text.includes(named)) {
      const message = toTitleConflict(Number(named), Number(year));
      yield toYearFinding(paragraph, { figures: year }, Number(named), message);
    }
    return;
  }
}

/** Reports plans in the second half of a report for the reported year: 2025年，我将… in a report on 2025. */
export function* findPlannedYear(speech: SpeechText): Iterable<Finding> {
  const { paragraphs, title } = speech;
  const named = reportedYear(speech);
  if (named === undefined) return;
  const next = String(Number(named) + 1);
  const first = title + 1 + Math.floor((paragraphs.length - title) / 2);
  for (const paragraph of paragraphs.slice(first)) {
    const { text } = paragraph.facts;
    for (const { index, 0: plan, groups } of matchesOf(text, PLANNED)) {
      if (groups?.year !== named) continue;
      const start = index + plan.indexOf(named);
      yield toPlanned(toDocumentSpan(paragraph, { start, end: start + named.length }), named, next);
    }
  }
}

function toPlanned(span: Span, named: string, next: string): Finding {
  return {
    span,
    message: {
      zh: `报告的是${named}年，接下来要做的应是${next}年的事`,
      en: `The report is of ${named}: what is to be done next is of ${next}`,
    },
    fixes: [toFix(span, next)],
  };
}
