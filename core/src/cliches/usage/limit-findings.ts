/** A finding with how bad it is beside others of its rule. */
export interface Weighed<T> {
  readonly weight: number;
  readonly finding: T;
}

const PER = 3000;

/** At most `limit` findings in 3,000 characters (UTF-16 units; in a shorter text as many): the worst, in their order. */
export function keepHighestRanked<T>(
  found: readonly Weighed<T>[],
  limit: number,
  characters: number,
): readonly T[] {
  const most = Math.max(Math.floor(limit), Math.floor((limit * characters) / PER));
  return keepWorst(found, most);
}

/** The `most` worst, in their order. */
export function keepWorst<T>(found: readonly Weighed<T>[], most: number): readonly T[] {
  if (found.length <= most) return found.map(({ finding }) => finding);
  const kept = new Set(found.toSorted((a, b) => b.weight - a.weight).slice(0, most));
  return found.filter((one) => kept.has(one)).map(({ finding }) => finding);
}
