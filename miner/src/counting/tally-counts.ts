// A template's tally as counts, and back: maps become records, and nothing else is changed.
import type { TemplateTally } from '../map.js';
import type { CountRecord } from './counts.js';

type Field = number | boolean | ReadonlyMap<string, number>;

/** The tally as what can be added up and written down. */
export function toCounts(tally: TemplateTally): CountRecord {
  const fields = Object.entries<Field>({ ...tally });
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      typeof field === 'object' ? Object.fromEntries(field) : field,
    ]),
  );
}

/** The tally that the counts are of. */
export function toTally(counts: CountRecord): TemplateTally {
  const fields = Object.entries(counts).map(([name, field]): [string, unknown] => [
    name,
    typeof field === 'object' ? new Map(Object.entries(field)) : field,
  ]);
  const tally: unknown = Object.fromEntries(fields);
  return tally as TemplateTally; // as `toCounts` wrote it
}
