/** Proposed texts for an open place, from the settings and from the draft itself. */
import type { CalendarDate } from '../../document/model/document.js';
import type { Diagnostic } from '../../engine/analyze.js';
import type { Settings } from '../../settings/settings.js';
import type { Opening } from './openings.js';
import { matchesOf } from '../../text/matches.js';

/** A text for the place; an empty one deletes the place. */
export interface Proposal {
  readonly text: string;
  /** `settings`: from the setting `placeholders`; `draft`: inferred; `removal`: possibly nothing is missing. */
  readonly source: 'settings' | 'draft' | 'removal';
}

/** The sources of proposals. */
export interface ProposalSources {
  readonly placeholders: Settings['placeholders'];
  readonly date: CalendarDate | undefined;
}

/** The proposals for a place, most likely first; the fixes of its diagnostic are among them. */
export function proposeFor(
  opening: Opening,
  { fixes }: Pick<Diagnostic, 'fixes'>,
  { placeholders, date }: ProposalSources,
): readonly Proposal[] {
  const { missing, signs } = opening;
  const kept = fromSettings(opening, placeholders);
  const inferred =
    missing === 'year'
      ? fixes.flatMap(({ edits }) => edits.slice(0, 1).map(({ newText }) => newText))
      : missing === 'date' && date
        ? [writeDate(signs, date)]
        : [];
  return [
    ...kept.map((text) => ({ text, source: 'settings' as const })),
    ...inferred
      .filter((text) => text !== undefined)
      .filter((text) => !kept.includes(text))
      .map((text) => ({ text, source: 'draft' as const })),
    ...(REMOVABLE.has(missing) ? [{ text: '', source: 'removal' as const }] : []),
  ];
}

/** The kinds of places that the text may be complete without. */
const REMOVABLE: ReadonlySet<Opening['missing']> = new Set(['note', 'content']);

/** The values of `placeholders` for the signs with their noun (×书记), or for the signs alone (×) unless a number is missing. */
function fromSettings(
  { before, signs, after, lasts }: Opening,
  placeholders: Settings['placeholders'],
): readonly string[] {
  const named = `${before}${signs}${after}`;
  const names = lasts ? [named, signs] : [named];
  const texts = names.flatMap((name) => {
    const value = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
    if (value === undefined || value === '' || value === name) return [];
    return name === named ? strip(value, before, after) : value;
  });
  return [...new Set(texts)];
}

/** Removes text that the draft already has around the place: 张×× → 张建国, **区 → 西山区. */
export function strip(value: string, before: string, after: string): string {
  const start = value.startsWith(before) ? before.length : 0;
  const end = value.endsWith(after) ? value.length - after.length : value.length;
  return start < end ? value.slice(start, end) : value;
}

/** Fills 20××年×月×日 from a date; `undefined` where the date lacks a part or contradicts a written one. */
function writeDate(signs: string, date: CalendarDate): string | undefined {
  const written = signs.replaceAll(
    DATE_PART,
    (part, figures: string, space: string, unit: string) => {
      const value = valueOf(date, unit);
      return value === undefined ? part : `${value}${space}${unit}`;
    },
  );
  const agrees = Array.from(matchesOf(signs, DATE_PART), ({ groups }) => groups ?? {}).every(
    ({ figures = '', unit = '' }) =>
      !CLOSED.test(figures) || Number(figures) === valueOf(date, unit),
  );
  return agrees && !OPEN.test(written) ? written : undefined;
}

function valueOf({ year, month, day }: CalendarDate, unit: string): number | undefined {
  if (unit === '年') return year;
  return unit === '月' ? month : day;
}

/** 20××年  ×月  5日 */
const DATE_PART = /(?<figures>[^年月日号\s]+)(?<space>\s?)(?<unit>[年月日号])/gu;
/** 2024  5 */
const CLOSED = /^\d+$/u;
/** A remaining placeholder sign */
const OPEN = /[^\d年月日号\s]/u;
