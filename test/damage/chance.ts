import type { Random } from '../repo/random.js';

/** Picks an item of a list that is not empty, all with the same probability. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[random(list.length)] as T; // callers pass no empty list
}

/** Returns true with a probability of `percent` in a hundred. */
export function chance(random: Random, percent: number): boolean {
  return random(100) < percent;
}

/** Returns an integer from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + random(high - low + 1);
}

/** Calls `make` `count` times and returns the results. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
