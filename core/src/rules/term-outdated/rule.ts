import type { Paragraph, SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { NO_EVENTS, type DatedEvents } from '../../lexicon/dated-events.js';
import { defineSpeechRule, type Finding, type SpeechContext } from '../../rule/rule.js';
import { findTerms, tableOf, type TermTable } from './find-terms.js';
import type { TermUse } from './term-use.js';
import { latestYearOf } from './latest-year.js';
import { isOutdated, successorAt, toMonth, type Succession } from './validity.js';

export default defineSpeechRule({
  meta: {
    id: 'term-outdated',
    title: { zh: '不用过时的机构名称和提法', en: 'No outdated names of bodies and formulations' },
    category: 'timeliness',
    severity: 'warning',
    basis: '历次机构改革方案和中央文件，见各条出处',
    fix: 'unsafe',
    options: {},
  },

  *check(speech, _options, { outdatedTerms, datedEvents = NO_EVENTS }, context) {
    const table = tableOf(outdatedTerms);
    const found = findTerms(speech, table);
    if (found.length === 0) return;
    const time = timeOf(speech, context, datedEvents);
    for (const { index, uses } of found) {
      const paragraph = speech.paragraphs[index];
      if (paragraph) yield* findOutdated(paragraph, uses, table, time);
    }
  },
});

/** The time by which the terms of a speech are checked. */
interface SpeechTime {
  /** See `toMonth`; `undefined` where neither date nor today is known. */
  readonly month: number | undefined;
  /** Whether the speech has a date. Without one today is used, and findings are only information. */
  readonly isKnown: boolean;
  /** The latest year that a speech without a date names: the speech may be from that year. */
  readonly latest: number | undefined;
}

function timeOf(
  speech: SpeechText,
  { date, today }: SpeechContext,
  events: DatedEvents,
): SpeechTime {
  if (date) return { month: toMonth(date), isKnown: true, latest: undefined };
  return {
    month: today && toMonth(today),
    isKnown: false,
    latest: today && latestYearOf(speech, today.year, events),
  };
}

function* findOutdated(
  paragraph: Paragraph,
  uses: readonly TermUse[],
  table: TermTable,
  { month, isKnown, latest }: SpeechTime,
): Iterable<Finding> {
  if (month === undefined) return;
  for (const use of uses) {
    const { span, term } = use;
    if (latest !== undefined && latest <= Number(term.to.slice(0, 4))) continue;
    const isNational = NATIONAL.test(paragraph.facts.text.slice(0, span.start));
    if (!isOutdated(term, month, isNational)) continue;
    const finding = toFinding(paragraph, use, successorAt(use, table, month, isNational));
    yield isKnown ? finding : { ...finding, severity: 'information' };
  }
}

/** 国家卫计委: a body of the national level, which has no months of grace. */
const NATIONAL = /(?:国家|国务院|全国|中国|中央)$/u;

function toFinding(
  paragraph: Paragraph,
  { span, form }: TermUse,
  { successor, source }: Succession,
): Finding {
  const place = toDocumentSpan(paragraph, span);
  if (successor === undefined) {
    return {
      span: place,
      message: {
        zh: `“${form.term}”已经过时，见${source}`,
        en: `"${form.term}" is out of date: ${source}`,
      },
    };
  }
  return {
    span: place,
    message: {
      zh: `“${form.term}”已经过时，现为“${successor}”，见${source}`,
      en: `"${form.term}" is out of date, now "${successor}": ${source}`,
    },
    fixes: [
      {
        title: { zh: `改为“${successor}”`, en: `Write "${successor}"` },
        edits: [{ span: place, newText: successor }],
        safe: false,
      },
    ],
  };
}
