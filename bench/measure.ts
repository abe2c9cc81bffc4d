import { performance } from 'node:perf_hooks';

/** Milliseconds the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `share` per cent of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  const index = Math.ceil((share / 100) * ascending.length) - 1;
  return ascending[Math.max(0, index)] ?? Number.NaN;
}
