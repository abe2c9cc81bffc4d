/** What is dated by its number or its name: congresses, plenums, five-year plans, events whose anniversaries are kept. */

/** Years of our era, both ends included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** A row of events with one every few years: the ordinal of the first that counts, its year, and the years between two. */
export interface EventSeries {
  readonly first: number;
  readonly year: number;
  readonly every: number;
  /** The last year for which the row is certain; nothing is said of what comes later. */
  readonly until: number;
  readonly source: string;
}

/** The plenums of one Central Committee that have been held, the first one first. */
export interface PlenumYears {
  readonly congress: number;
  readonly years: readonly number[];
  readonly source: string;
}

/** An event whose anniversaries are kept. */
export interface Founding {
  /** As they stand right before the number. */
  readonly names: readonly string[];
  readonly year: number;
  /** What right in front of the name makes it another's: 越共|建党. */
  readonly notBefore?: readonly string[];
  readonly source: string;
}

/** A day that is kept once a year and counted. */
export interface YearlyDay {
  /** As they stand behind the ordinal. */
  readonly names: readonly string[];
  /** The year in which it was kept for the first time. */
  readonly first: number;
  readonly source: string;
}

/** An institutional reform: bodies of the state have other names from its month on, local ones some months later. */
export interface Reform {
  readonly name: string;
  readonly month: string;
  readonly localMonths: number;
  readonly source: string;
}

/** All events that rules about time read. */
export interface DatedEvents {
  readonly congresses: EventSeries;
  readonly plenums: readonly PlenumYears[];
  readonly plans: EventSeries;
  readonly anniversaries: readonly Founding[];
  readonly yearlyDays: readonly YearlyDay[];
  readonly reforms: readonly Reform[];
}

const NO_SERIES: EventSeries = { first: 1, year: 0, every: 1, until: -1, source: '' };

/** No events: nothing is dated. */
export const NO_EVENTS: DatedEvents = {
  congresses: NO_SERIES,
  plenums: [],
  plans: NO_SERIES,
  anniversaries: [],
  yearlyDays: [],
  reforms: [],
};

/** The year of the event with this ordinal; `undefined` before the first and where it is not certain. */
export function yearInSeries(series: EventSeries, ordinal: number): number | undefined {
  const year = series.year + (ordinal - series.first) * series.every;
  return ordinal < series.first || year > series.until ? undefined : year;
}

/** The years of the plan with this ordinal. */
export function planYears({ plans }: DatedEvents, ordinal: number): YearRange | undefined {
  const from = yearInSeries(plans, ordinal);
  return from === undefined ? undefined : { from, to: from + plans.every - 1 };
}

/**
 * The year in which a plenum is held. One that is still to come lies between the last that was held and the next
 * congress; one of which nothing is known has none.
 */
export function plenumYears(
  { congresses, plenums }: DatedEvents,
  congress: number,
  number: number,
): YearRange | undefined {
  const years = plenums.find((entry) => entry.congress === congress)?.years;
  const held = years?.[number - 1];
  if (held !== undefined) return { from: held, to: held };
  const last = years?.at(-1);
  const next = yearInSeries(congresses, congress + 1);
  return last === undefined || next === undefined || last >= next
    ? undefined
    : { from: last, to: next };
}

/** The event that the text names right before `end`, and the name it has there. */
export function foundingBefore(
  { anniversaries }: DatedEvents,
  text: string,
  end: number,
): { readonly name: string; readonly year: number } | undefined {
  for (const { names, year, notBefore = [] } of anniversaries) {
    const name = names.find((one) => text.endsWith(one, end));
    if (name === undefined) continue;
    const start = end - name.length;
    return notBefore.some((word) => text.endsWith(word, start)) ? undefined : { name, year };
  }
  return undefined;
}
