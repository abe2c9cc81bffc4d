// npm run fuzz -- edits --seed 1 --count 1000000     random edits: what is remembered gives what a fresh analysis gives
// npm run fuzz -- fixes --seed 1 --count 1000000     random texts: their fixes come to an end and break nothing
// Prints how fast it goes once a minute, each failure made small, and a summary. Exit code 1 where there was a failure.
// It is bundled first, as the product is: from its sources, one by one, it takes twice as long.
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
