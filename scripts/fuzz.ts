// npm run fuzz -- edits --seed 1 --count 1000000     random edits: an incremental analysis equals a fresh one
// npm run fuzz -- fixes --seed 1 --count 1000000     random texts: fixes converge and break nothing
// Prints the rate once a minute, each failure after shrinking, and a summary. Exit code 1 if there was a failure.
// The fuzzer is bundled first, like the product: running it from separate source files takes twice as long.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(path.join(tmpdir(), 'biganzi-fuzz-'));
const outfile = path.join(folder, 'fuzz.cjs');
try {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'fuzz/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    outfile,
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
