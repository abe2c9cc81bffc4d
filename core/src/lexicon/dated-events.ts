/** Events dated by their number or name: congresses, plenums, five-year plans, events with anniversaries. */

/** Years of the common era, both ends inclusive. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** A series of periodic events: the ordinal of the first that is dated, its year, and the number of years between two. */
export interface EventSeries {
  readonly first: number;
  readonly year: number;
  readonly every: number;
  /** The last year for which the series is certain; later events have no date. */
  readonly until: number;
  readonly source: string;
}

/** The years of the plenums of one Central Committee that have been held, in order. */
export interface PlenumYears {
  readonly congress: number;
  readonly years: readonly number[];
  readonly source: string;
}

/** An event whose anniversaries are celebrated. */
export interface Founding {
  /** Its names as written directly before the number of an anniversary. */
  readonly names: readonly string[];
  readonly year: number;
  /** Words directly before the name that make it another event: 越共|建党. */
  readonly notBefore?: readonly string[];
  readonly source: string;
}

/** Something that began and was not spoken of before. */
export interface Campaign {
  readonly names: readonly string[];
  /** The year in which it began. */
  readonly from: number;
  /** The year in which it ended, where it did; reviews follow in the next one. */
  readonly until?: number;
  readonly source: string;
}

/** A day that is celebrated once a year with an ordinal. */
export interface YearlyDay {
  /** Its names as written after the ordinal. */
  readonly names: readonly string[];
  /** The year of the first one. */
  readonly first: number;
  readonly source: string;
}

/** An institutional reform, which renames national bodies from its month on and local ones some months later. */
export interface Reform {
  readonly name: string;
  readonly month: string;
  readonly localMonths: number;
  readonly source: string;
}

/** All events that rules about dates use. */
export interface DatedEvents {
  readonly congresses: EventSeries;
  readonly plenums: readonly PlenumYears[];
  readonly plans: EventSeries;
  readonly anniversaries: readonly Founding[];
  /** Whose age is counted: 祖国75岁生日. */
  readonly birthdays: readonly Founding[];
  readonly campaigns: readonly Campaign[];
  readonly yearlyDays: readonly YearlyDay[];
  readonly reforms: readonly Reform[];
}

const NO_SERIES: EventSeries = { first: 1, year: 0, every: 1, until: -1, source: '' };

/** No events: no date is checked. */
export const NO_EVENTS: DatedEvents = {
  congresses: NO_SERIES,
  plenums: [],
  plans: NO_SERIES,
  anniversaries: [],
  birthdays: [],
  campaigns: [],
  yearlyDays: [],
  reforms: [],
};

/** The year of the event with this ordinal; `undefined` before the first one and where it is not certain. */
export function yearInSeries(series: EventSeries, ordinal: number): number | undefined {
  const year = series.year + (ordinal - series.first) * series.every;
  return ordinal < series.first || year > series.until ? undefined : year;
}

/** The years of the five-year plan with this ordinal. */
export function planYears({ plans }: DatedEvents, ordinal: number): YearRange | undefined {
  const from = yearInSeries(plans, ordinal);
  return from === undefined ? undefined : { from, to: from + plans.every - 1 };
}

/**
 * The years in which a plenum may have been held: its year, or for one to come the range from the last that was held to the
 * next congress. `undefined` for an unknown Central Committee.
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

/** The event that is named in the text directly before `end`, with the name used there. */
export function foundingBefore(
  foundings: readonly Founding[],
  text: string,
  end: number,
): { readonly name: string; readonly year: number } | undefined {
  for (const { names, year, notBefore = [] } of foundings) {
    const name = names.find((one) => text.endsWith(one, end));
    if (name === undefined) continue;
    const start = end - name.length;
    return notBefore.some((word) => text.endsWith(word, start)) ? undefined : { name, year };
  }
  return undefined;
}
