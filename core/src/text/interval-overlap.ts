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
