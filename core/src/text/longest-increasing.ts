import { partitionPoint } from './partition-point.js';

/** The indices of a longest strictly increasing subsequence of the numbers, in order; O(n log n). */
export function longestIncreasing(numbers: readonly number[]): readonly number[] {
  /** For each length (minus one) the index of the last number of the subsequence whose last number is smallest. */
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, position) => {
    const length = partitionPoint(ends.length, (at) => valueAt(numbers, ends, at) < number);
    before.push(ends[length - 1] ?? -1);
    ends[length] = position;
  });
  const chosen: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen.push(at);
  return chosen.reverse();
}

function valueAt(numbers: readonly number[], ends: readonly number[], at: number): number {
  return numbers[ends[at] ?? 0] ?? 0;
}
