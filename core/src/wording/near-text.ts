/** The beginning of a text that is nearest to what was expected. */
export interface NearPrefix {
  /** Characters that are wrong, missing or too many; two that changed places count once. */
  readonly cost: number;
  readonly length: number;
}

/**
 * The beginning of `actual` that is nearest to `expected`, or `undefined` where none is within `limit`. Its last
 * character is the expected one, because at an edge a wrong character cannot be told from the next word.
 */
export function nearestPrefix(
  expected: string,
  actual: string,
  limit: number,
): NearPrefix | undefined {
  if (actual.startsWith(expected)) return { cost: 0, length: expected.length };
  const last = expected.charAt(expected.length - 1);
  const costs = costsOfPrefixes(expected, actual.slice(0, expected.length + limit));
  let best: NearPrefix | undefined;
  for (const [length, cost] of costs.entries()) {
    if (cost > limit || actual.charAt(length - 1) !== last) continue;
    if (!best || cost < best.cost) best = { cost, length };
  }
  return best;
}

/** Optimal string alignment of `expected` with each beginning of `actual`, by length. */
function costsOfPrefixes(expected: string, actual: string): readonly number[] {
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: actual.length + 1 }, (_, length) => length);
  for (let row = 1; row <= expected.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= actual.length; column += 1) {
      const same = expected[row - 1] === actual[column - 1];
      let cost = Math.min(
        costAt(last, column) + 1,
        costAt(current, column - 1) + 1,
        costAt(last, column - 1) + (same ? 0 : 1),
      );
      if (expected[row - 1] === actual[column - 2] && expected[row - 2] === actual[column - 1]) {
        cost = Math.min(cost, costAt(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last;
}

function costAt(costs: readonly number[], index: number): number {
  return costs[index] ?? Number.POSITIVE_INFINITY;
}
