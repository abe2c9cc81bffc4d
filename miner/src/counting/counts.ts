// Counts that can be merged: numbers are added, flags are combined by OR, records are merged name by name. Merging is
// associative and commutative, so that a corpus may be split anywhere.

/** Counts as a JSON value. */
export type Counts = number | boolean | CountRecord;

/** Counts by name; an absent name counts as zero. */
export interface CountRecord {
  readonly [name: string]: Counts;
}

/** Adds counts, multiplied by `times`, to `sum`, which is changed. @throws TypeError if the shapes differ */
export function addInto(sum: Record<string, Counts>, counts: CountRecord, times = 1): void {
  for (const [name, count] of Object.entries(counts)) {
    const known = sum[name];
    if (known !== undefined && typeof known !== typeof count) {
      throw new TypeError('counts of different shapes');
    }
    if (typeof count === 'object') {
      const record = (known ?? emptyRecord()) as Record<string, Counts>; // the shapes are equal, and the record was created here
      sum[name] = record;
      addInto(record, count, times);
    } else if (typeof count === 'boolean') {
      sum[name] = known === true || count;
    } else {
      sum[name] = Number(known ?? 0) + count * times;
    }
  }
}

/** A record without a prototype, because a draft may contain the text `__proto__`. */
export function emptyRecord(): Record<string, Counts> {
  return Object.create(null) as Record<string, Counts>; // `create` is typed as any
}

/** Serialises counts canonically, with sorted names: equal counts give equal bytes. */
export function writeCounts(counts: Counts): string {
  if (typeof counts !== 'object') return String(counts);
  const names = Object.keys(counts);
  if (names.length > 1) names.sort();
  return `{${names.map((name) => writeMember(name, counts[name] ?? 0)).join(',')}}`;
}

/** Parses the output of `writeCounts`. @throws SyntaxError or TypeError if the text is not JSON or not counts */
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
