// What can be counted in parts: numbers are added, a flag is set where one is set, records are added name by name. Adding is
// associative and commutative, so that a corpus may be cut anywhere.

/** What was counted, as JSON holds it. */
export type Counts = number | boolean | CountRecord;

/** Counts by name; a name that is absent was not met. */
export interface CountRecord {
  readonly [name: string]: Counts;
}

/** The sum of two counts of one shape. Throws where the shapes differ: the lines are not from one program. */
export function addCounts(a: Counts, b: Counts): Counts {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return a || b;
  if (typeof a === 'object' && typeof b === 'object') return addRecords(a, b);
  throw new TypeError('counts of different shapes');
}

/** Adds counts that were met so many times to a sum that nobody else holds. Throws where the shapes differ. */
export function addInto(sum: Record<string, Counts>, counts: CountRecord, times = 1): void {
  for (const [name, count] of Object.entries(counts)) {
    const known = sum[name];
    if (typeof count === 'object') {
      const record = known ?? (sum[name] = emptyRecord());
      if (typeof record !== 'object') throw new TypeError('counts of different shapes');
      addInto(record, count, times); // made here, for this sum
    } else if (typeof count === 'boolean') {
      sum[name] = known === undefined ? count : addCounts(known, count);
    } else {
      sum[name] = known === undefined ? count * times : addCounts(known, count * times);
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
  const names = Object.keys(counts).sort();
  return `{${names.map((name) => writeMember(name, counts[name] ?? 0)).join(',')}}`;
}

/** Reads what `writeCounts` wrote. Throws what `JSON.parse` throws, and where anything but counts stands there. */
export function readCounts(json: string): Counts {
  const value: unknown = JSON.parse(json);
  if (!isCounts(value)) throw new TypeError('no counts');
  return value;
}

function isCounts(value: unknown): value is Counts {
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isCounts);
}

function addRecords(a: CountRecord, b: CountRecord): CountRecord {
  const sum = emptyRecord();
  addInto(sum, a);
  addInto(sum, b);
  return sum;
}

function writeMember(name: string, counts: Counts): string {
  return `${JSON.stringify(name)}:${writeCounts(counts)}`;
}
