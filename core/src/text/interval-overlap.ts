import { partitionPoint } from './partition-point.js';
import type { Span } from './span.js';

/**
 * Tells of a span whether it shares at least one UTF-16 unit with any of `spans`: sorted once by their starts, then answered
 * in a time that hardly depends on how many there are.
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

/** Tells of a span whether any of `spans` holds all of it, in a time that hardly depends on how many there are. */
export function containsTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let farthest = -1;
  const reached = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    const before = partitionPoint(sorted.length, (at) => (sorted[at]?.start ?? 0) <= start);
    return (reached[before - 1] ?? -1) >= end;
  };
}

/** Tells of an offset whether it lies in any of `spans`, in a time that hardly depends on how many there are. */
export function offsetTest(spans: readonly Span[]): (offset: number) => boolean {
  const isInside = overlapTest(spans);
  return (offset) => isInside({ start: offset, end: offset + 1 });
}
