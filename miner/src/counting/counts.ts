// What can be counted in parts: numbers are added, a flag is set where one is set, records are added name by name. Adding is
// associative and commutative, so that a corpus may be cut anywhere.

/** What was counted, as JSON holds it. */
export type Counts = number | boolean | CountRecord;

/** Counts by name; a name that is absent was not met. */
export interface CountRecord {
  readonly [name: string]: Counts;
}

/** Adds counts that were met so many times to a sum that nobody else holds. Throws where the shapes differ. */
export function addInto(sum: Record<string, Counts>, counts: CountRecord, times = 1): void {
  for (const [name, count] of Object.entries(counts)) {
    const known = sum[name];
    if (known !== undefined && typeof known !== typeof count) {
      throw new TypeError('counts of different shapes');
    }
    if (typeof count === 'object') {
      const record = (known ?? emptyRecord()) as Record<string, Counts>; // of one shape, and made here
      sum[name] = record;
      addInto(record, count, times);
    } else if (typeof count === 'boolean') {
      sum[name] = known === true || count;
    } else {
      sum[name] = Number(known ?? 0) + count * times;
    }
  }
}

/** Without a prototype: a draft may hold the word that names it. */
export function emptyRecord(): Record<string, Counts> {
  return Object.create(null) as Record<string, Counts>; // `create` is typed as any
}

/** The one way to write counts down: names in order, so that equal counts are equal bytes. */
export function writeCounts(counts: Counts): string {
  if (typeof counts !== 'object') return String(counts);
  const names = Object.keys(counts);
  if (names.length > 1) names.sort();
  return `{${names.map((name) => writeMember(name, counts[name] ?? 0)).join(',')}}`;
}

/** Reads what `writeCounts` wrote. Throws what `JSON.parse` throws, and where anything but counts stands there. */
export function readCounts(json: string): CountRecord {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || !isCounts(value)) throw new TypeError('no counts');
  return value;
}

function isCounts(value: unknown): value is Counts {
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isCounts);
}

function writeMember(name: string, counts: Counts): string {
  return `${JSON.stringify(name)}:${writeCounts(counts)}`;
}
