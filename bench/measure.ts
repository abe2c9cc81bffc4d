import { performance } from 'node:perf_hooks';

/** The duration of the work in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median (lower of the two middle values). */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that `share` per cent of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  const index = Math.ceil((share / 100) * ascending.length) - 1;
  return ascending[Math.max(0, index)] ?? Number.NaN;
}
