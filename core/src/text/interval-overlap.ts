import type { Span } from './span.js';

/**
 * Tells of a span whether any of `spans`, which are in the order of their starts, overlaps it: in a time that hardly
 * depends on how many there are.
 */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  let farthest = 0;
  const reached = spans.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    const before = countBefore(spans, end);
    return before > 0 && (reached[before - 1] ?? 0) > start;
  };
}

/** How many of them begin before the offset. */
function countBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
