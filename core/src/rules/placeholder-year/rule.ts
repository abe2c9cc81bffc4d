import type { OfficialDocument, Paragraph, Speech } from '../../document/document.js';
import { toDocumentSpan } from '../../document/paragraph-spans.js';
import type { YearPlaceholder } from '../../document/placeholders.js';
import { defineRule, type Finding, type Fix, type Localized } from '../../rule/rule.js';
import { findAnniversaryYear } from './anniversary-year.js';
import { suggestYears, writeYear, type YearClues } from './suggest-years.js';

export default defineRule({
  meta: {
    id: 'placeholder-year',
    title: { zh: '年份、日期没有填写', en: 'Years and dates left open' },
    category: 'leftovers',
    severity: 'error',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(document) {
    let clues: YearClues | undefined;
    let known: Speech | undefined;
    for (const [index, paragraph] of document.paragraphs.entries()) {
      for (const [at, placeholder] of paragraph.facts.placeholders.entries()) {
        if (placeholder.kind !== 'year') continue;
        const speech = document.speeches.find(({ first, end }) => first <= index && index < end);
        if (!clues || speech !== known) clues = findClues(document, speech);
        known = speech;
        yield toFinding(paragraph, placeholder, suggestYears(paragraph.facts, at, clues));
      }
    }
  },
});

function findClues(
  { date, today, paragraphs }: OfficialDocument,
  speech: Speech | undefined,
): YearClues {
  const own = speech ? paragraphs.slice(speech.first, speech.end) : paragraphs;
  return { anniversary: findAnniversaryYear(own), document: date?.year, today: today?.year };
}

function toFinding(
  paragraph: Paragraph,
  placeholder: YearPlaceholder,
  years: readonly number[],
): Finding {
  const { text } = paragraph.facts;
  const { start, end } = placeholder.span;
  return {
    span: toDocumentSpan(paragraph, placeholder.span),
    message: toMessage(text.slice(start, end), placeholder),
    fixes: toFixes(paragraph, placeholder, years),
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

/** A year is offered only where it leaves nothing open: in 20××年×月×日 it would mend a third. */
function toFixes(
  paragraph: Paragraph,
  { year, open, span }: YearPlaceholder,
  years: readonly number[],
): Fix[] {
  if (!year || !isOnlyYear(open)) return [];
  const { text } = paragraph.facts;
  const before = text.slice(span.start, year.span.start);
  const after = text.slice(year.span.end, span.end);
  return years.map((value) => {
    const newText = before + writeYear(value, year) + after;
    return {
      title: { zh: `填为 ${newText}`, en: `Fill in ${newText}` },
      edits: [{ span: toDocumentSpan(paragraph, span), newText }],
      safe: false,
    };
  });
}
