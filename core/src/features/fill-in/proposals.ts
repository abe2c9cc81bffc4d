/** What may belong in an open place: what the writer keeps in the settings, and what the draft itself says. */
import type { CalendarDate } from '../../document/model/document.js';
import type { Diagnostic } from '../../engine/analyze.js';
import type { Settings } from '../../settings/settings.js';
import type { Opening } from './openings.js';

/** A text for the place; an empty one takes the place away. */
export interface Proposal {
  readonly text: string;
  /** `settings`: `placeholders` in the settings; `draft`: inferred; `removal`: nothing may be missing at all. */
  readonly source: 'settings' | 'draft' | 'removal';
}

/** What proposals are made from. */
export interface ProposalSources {
  readonly placeholders: Settings['placeholders'];
  readonly date: CalendarDate | undefined;
}

/** What to offer at a place, likeliest first. `diagnostic`: the finding there, whose fixes are offered too. */
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

/** Where the text may read on without the place. */
const REMOVABLE: ReadonlySet<Opening['missing']> = new Set(['note', 'content']);

/** Names in `placeholders` are the signs with their word (×书记), or alone where no number is asked for (×). */
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

/** A text may be given with the word that stands in the draft already: 张×× → 张建国, **区 → 西山区. */
export function strip(value: string, before: string, after: string): string {
  const start = value.startsWith(before) ? before.length : 0;
  const end = value.endsWith(after) ? value.length - after.length : value.length;
  return start < end ? value.slice(start, end) : value;
}

/** The open parts of 20××年×月×日 from a date; `undefined` where the date does not go as far or says otherwise. */
function writeDate(signs: string, date: CalendarDate): string | undefined {
  const written = signs.replaceAll(
    DATE_PART,
    (part, figures: string, space: string, unit: string) => {
      const value = valueOf(date, unit);
      return value === undefined ? part : `${value}${space}${unit}`;
    },
  );
  const agrees = Array.from(signs.matchAll(DATE_PART), ({ groups }) => groups ?? {}).every(
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
/** A sign that is left */
const OPEN = /[^\d年月日号\s]/u;
