import type { Span } from '../../text/span.js';

/** A finding with its weight: the higher, the worse it is among the findings of its rule. */
export interface Weighed<T> {
  readonly weight: number;
  readonly finding: T;
}

/** The findings by their start in the text. */
export function inTextOrder<T extends { readonly span: Span }>(
  found: readonly Weighed<T>[],
): readonly Weighed<T>[] {
  return found.toSorted((a, b) => a.finding.span.start - b.finding.span.start);
}

const PER = 3000;

/** The highest-ranked findings, in their order: at most `limit` per 3,000 UTF-16 units, and at most `limit` in a shorter text. */
export function limitFindings<T>(
  found: readonly Weighed<T>[],
  limit: number,
  characters: number,
): readonly T[] {
  const most = Math.max(Math.floor(limit), Math.floor((limit * characters) / PER));
  return keepHighestRanked(found, most);
}

/** The `most` findings of the highest weight, in their order. */
export function keepHighestRanked<T>(found: readonly Weighed<T>[], most: number): readonly T[] {
  if (found.length <= most) return found.map(({ finding }) => finding);
  const kept = new Set(found.toSorted((a, b) => b.weight - a.weight).slice(0, most));
  return found.filter((one) => kept.has(one)).map(({ finding }) => finding);
}
