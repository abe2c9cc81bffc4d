import { partitionPoint } from './partition-point.js';

/** Which positions make up a longest strictly increasing subsequence of the numbers, in order; n log n steps. */
export function longestIncreasing(numbers: readonly number[]): readonly number[] {
  /** For each length the position at which the subsequence with the smallest last number ends. */
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
