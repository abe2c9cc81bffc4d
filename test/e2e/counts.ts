import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How many tests of a suite ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Names the file that a suite writes its counts to. Where it is not set, nothing is written. */
export const COUNTS_VARIABLE = 'BIGANZI_TEST_COUNTS';

/** Leaves the counts of a run for whoever started it. */
export function writeCounts(counts: Counts): void {
  const file = process.env[COUNTS_VARIABLE];
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}
