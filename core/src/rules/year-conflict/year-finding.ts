/** Findings on a year in figures that belongs to another part of a report or plan. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Paragraph } from '../../document/model/document.js';
import type { Finding, Localized } from '../../rule/rule.js';
import { toFix } from './to-fix.js';

/** The year as it is written, and the offset in its paragraph from which it is searched. */
export interface WrittenYear {
  readonly figures: string;
  readonly from?: number;
}

/** The finding on the first occurrence of the year, with the fix that writes the year `right`. */
export function toYearFinding(
  paragraph: Paragraph,
  { figures, from = 0 }: WrittenYear,
  right: number,
  message: Localized,
): Finding {
  const start = paragraph.facts.text.indexOf(figures, from);
  const span = toDocumentSpan(paragraph, { start, end: start + figures.length });
  return { span, message, fixes: [toFix(span, String(right))] };
}

/** The message on a year that is not the year of the title. */
export function toTitleConflict(named: number, year: number): Localized {
  return {
    zh: `标题说的是${named}年，这里是${year}年`,
    en: `The title is of ${named}, but this is of ${year}`,
  };
}
