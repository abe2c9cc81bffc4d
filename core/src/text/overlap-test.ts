import type { Span } from './span.js';

/**
 * A test whether a span shares at least one UTF-16 unit with one of `spans`: sorted once, then answered by binary search,
 * so that two long lists are compared in n log n steps.
 */
export function createOverlapTest(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // The furthest end of all spans up to this one.
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) > start;
  };
}
