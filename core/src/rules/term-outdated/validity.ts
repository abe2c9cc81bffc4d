/** Until when a term is valid, and which term is valid at a date. Times are months since January of the year 0. */
import type { CalendarDate } from '../../document/model/document.js';
import type { OutdatedTerm } from '../../lexicon/types.js';
import type { TermEntry, TermTable } from './find-terms.js';

/** Months that bodies below the national level had to carry out a reform, as in 2018 and before. */
const LOCAL_GRACE = 12;

/** The month of a date; January where only the year is known, so that a term in doubt is not reported. */
export function toMonth({ year, month = 1 }: CalendarDate): number {
  return year * 12 + month - 1;
}

/** Whether the term was superseded before `month`, for local bodies with their months of grace. */
export function isOutdated(term: OutdatedTerm, month: number, isNational: boolean): boolean {
  const local = !isNational && term.levels.some((level) => level !== '国家');
  return month > readMonth(term.to) + (local ? (term.grace ?? LOCAL_GRACE) : 0);
}

function readMonth(written: string): number {
  const [year = '', month = '1'] = written.split('-');
  return toMonth({ year: Number(year), month: Number(month) });
}

/** The successor of a form, and the source of the decision. */
export interface Succession {
  readonly successor: string | undefined;
  readonly source: string;
}

/** The valid successor of a form at `month`: follows the chain where a successor is outdated too. */
export function successorAt(
  { form, term }: TermEntry,
  { byForm }: TermTable,
  month: number,
  isNational: boolean,
): Succession {
  const visited = new Set<string>();
  let { successor } = form;
  let { source } = term;
  while (successor !== undefined && !visited.has(successor)) {
    visited.add(successor);
    const next = byForm.get(successor);
    if (!next || !isOutdated(next.term, month, isNational)) break;
    successor = next.form.successor;
    source = next.term.source;
  }
  return { successor, source };
}
