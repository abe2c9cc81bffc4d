import type { Paragraph, ParagraphFacts } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { YearPlaceholder } from '../../document/placeholders/placeholders.js';
import { defineKeyedQuery } from '../../engine/queries.js';
import { NO_EVENTS } from '../../lexicon/dated-events.js';
import { defineSpeechRule, type Finding, type Fix, type Localized } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { findAnniversaryYear } from './anniversary-year.js';
import { suggestYears, writeYear, type YearClues } from './suggest-years.js';

export default defineSpeechRule({
  meta: {
    id: 'placeholder-year',
    title: { zh: '年份、日期没有填写', en: 'Years and dates left open' },
    category: 'leftovers',
    severity: 'error',
    basis: '惯例',
    fix: 'unsafe',
    tags: ['placeholder'],
    options: {},
  },

  *check({ paragraphs }, _options, { datedEvents = NO_EVENTS }, { date, today }) {
    let clues: YearClues | undefined;
    for (const paragraph of paragraphs) {
      if (paragraph.facts.placeholders.length === 0) continue;
      clues ??= {
        anniversary: findAnniversaryYear(paragraphs, datedEvents),
        document: date?.year,
        today: today?.year,
      };
      yield* findOpenYears(paragraph, clues);
    }
  },
});

function* findOpenYears(paragraph: Paragraph, clues: YearClues): Iterable<Finding> {
  for (const { placeholder, message, texts } of readOpenYears(paragraph.facts, clues)) {
    const span = toDocumentSpan(paragraph, placeholder.span);
    yield { span, message, fixes: texts.map((newText) => toFix(span, newText)) };
  }
}

/** A year placeholder with its message and the texts that may replace it. */
interface OpenPlace {
  readonly placeholder: YearPlaceholder;
  readonly message: Localized;
  readonly texts: readonly string[];
}

/** The open years of a paragraph, cached until the clues change. */
const readOpenYears = defineKeyedQuery(
  'open years',
  'paragraph',
  (facts: ParagraphFacts, clues: YearClues): readonly OpenPlace[] =>
    facts.placeholders.flatMap((placeholder, at) =>
      placeholder.kind === 'year'
        ? toPlace(facts, placeholder, suggestYears(facts, at, clues))
        : [],
    ),
  isSame,
);

function isSame(one: YearClues, other: YearClues): boolean {
  const { anniversary, document, today } = one;
  return anniversary === other.anniversary && document === other.document && today === other.today;
}

function toPlace(
  { text }: ParagraphFacts,
  placeholder: YearPlaceholder,
  years: readonly number[],
): OpenPlace {
  const { start, end } = placeholder.span;
  return {
    placeholder,
    message: toMessage(text.slice(start, end), placeholder),
    texts: toTexts(text, placeholder, years),
  };
}

function toMessage(shown: string, { open }: YearPlaceholder): Localized {
  return isOnlyYear(open)
    ? { zh: `年份没有填写：${shown}`, en: `The year is left open: ${shown}` }
    : { zh: `日期没有填写：${shown}`, en: `The date is left open: ${shown}` };
}

function isOnlyYear(open: YearPlaceholder['open']): boolean {
  return open.length === 1 && open[0] === 'year';
}

/** The suggested texts; none where month or day are open too (20××年×月×日), since a year would fill only a part. */
function toTexts(
  text: string,
  { year, open, span }: YearPlaceholder,
  years: readonly number[],
): readonly string[] {
  if (!year || !isOnlyYear(open)) return [];
  const before = text.slice(span.start, year.span.start);
  const after = text.slice(year.span.end, span.end);
  return years.map((value) => before + writeYear(value, year) + after);
}

function toFix(span: Span, newText: string): Fix {
  return {
    title: { zh: `填为 ${newText}`, en: `Fill in ${newText}` },
    edits: [{ span, newText }],
    safe: false,
  };
}
