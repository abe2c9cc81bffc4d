import type { Random } from '../repo/random.js';

/** One of the list, each as likely as the others. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[random(list.length)] as T; // every list here has members
}

/** True in so many of a hundred cases. */
export function chance(random: Random, percent: number): boolean {
  return random(100) < percent;
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + random(high - low + 1);
}

/** So many things, each made anew. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
