// Converts a template's tally to counts and back: maps become records, nothing else changes.
import type { TemplateTally } from '../map.js';
import type { CountRecord } from './counts.js';

type Field = number | boolean | ReadonlyMap<string, number>;

/** The counts of a tally. */
export function toCounts(tally: TemplateTally): CountRecord {
  const fields = Object.entries<Field>({ ...tally });
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      typeof field === 'object' ? Object.fromEntries(field) : field,
    ]),
  );
}

/** The tally of counts that `toCounts` made. */
export function toTally(counts: CountRecord): TemplateTally {
  const fields = Object.entries(counts).map(([name, field]): [string, unknown] => [
    name,
    typeof field === 'object' ? new Map(Object.entries(field)) : field,
  ]);
  const tally: unknown = Object.fromEntries(fields);
  return tally as TemplateTally; // as `toCounts` wrote it
}
