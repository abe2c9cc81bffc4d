/** When a term stops being right, and what is right at a date. Time is counted in months since the year 0. */
import type { CalendarDate } from '../../document/model/document.js';
import type { OutdatedTerm } from '../../lexicon/types.js';
import type { TermEntry, TermTable } from './find-terms.js';

/** Months in which bodies below the national level followed the reforms of 2018 and before. */
const LOCAL_GRACE = 12;

/** The month of a date; January where a year is all that is known, so that a doubt speaks for the draft. */
export function toMonth({ year, month = 1 }: CalendarDate): number {
  return year * 12 + month - 1;
}

/** Whether the term had been superseded by then. */
export function isOutdated(term: OutdatedTerm, month: number, isNational: boolean): boolean {
  const local = !isNational && term.levels.some((level) => level !== '国家');
  return month > readMonth(term.to) + (local ? (term.grace ?? LOCAL_GRACE) : 0);
}

function readMonth(written: string): number {
  const [year = '', month = '1'] = written.split('-');
  return toMonth({ year: Number(year), month: Number(month) });
}

/** What took the place of a form, and where that was decided. */
export interface Succession {
  readonly successor: string | undefined;
  readonly source: string;
}

/** What stands in the place of the form at the date: where the successor is outdated too, its own successor. */
export function successorAt(
  { form, term }: TermEntry,
  { byForm }: TermTable,
  month: number,
  isNational: boolean,
): Succession {
  const passed = new Set<string>();
  let { successor } = form;
  let { source } = term;
  while (successor !== undefined && !passed.has(successor)) {
    passed.add(successor);
    const next = byForm.get(successor);
    if (!next || !isOutdated(next.term, month, isNational)) break;
    successor = next.form.successor;
    source = next.term.source;
  }
  return { successor, source };
}
