import { partitionPoint } from './partition-point.js';
import type { Span } from './span.js';

/**
 * Makes a predicate that tells whether a span shares at least one UTF-16 unit with any of `spans`. The spans are sorted once
 * by start; a call is a binary search.
 */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let farthest = 0;
  const reached = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    const before = partitionPoint(sorted.length, (at) => (sorted[at]?.start ?? end) < end);
    return before > 0 && (reached[before - 1] ?? 0) > start;
  };
}

/** Makes a predicate that tells whether any of `spans` contains all of a span, by binary search. */
export function containsTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let farthest = -1;
  const reached = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    const before = partitionPoint(sorted.length, (at) => (sorted[at]?.start ?? 0) <= start);
    return (reached[before - 1] ?? -1) >= end;
  };
}

/** Makes a predicate that tells whether an offset lies in any of `spans`, by binary search. */
export function offsetTest(spans: readonly Span[]): (offset: number) => boolean {
  const isInside = overlapTest(spans);
  return (offset) => isInside({ start: offset, end: offset + 1 });
}
