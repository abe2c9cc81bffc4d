import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Counts } from './counts.js';

/** The environment variable with the path of the file that a suite writes its counts to. If not set, nothing is written. */
export const COUNTS_VARIABLE = 'BIGANZI_TEST_COUNTS';

/** Writes the counts of a run to the file named by `COUNTS_VARIABLE`. */
export function writeCounts(counts: Counts): void {
  const file = process.env[COUNTS_VARIABLE];
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}
