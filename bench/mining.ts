// npm run bench:mining -- FOLDER [MB…]   mines the folder's texts, repeated to each size with other names and numbers;
//                                        by default 25, 250 and 1000 MB. The corpus is written to the disk and removed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPrograms, toProgramPath } from './build.js';
import { readTexts, repeatCorpus } from './mining-corpus.js';
import { atLeast, atMost, formatRows, type Row } from './rows.js';
import { writeDrafts } from './text.js';

const SIZES = [25, 250, 1000];

/** Measures the speed of one thread and its peak memory on generated drafts. The programs must have been built. */
export function measureMining(megabytes: number): Row[] {
  return withFolder((folder) => {
    const texts = writeDrafts(5_000_000, 9);
    const bytes = repeatCorpus(texts, {
      bytes: megabytes * 1e6,
      target: join(folder, 'in'),
      seed: 9,
    });
    return mine(folder, bytes);
  });
}

async function main([folder, ...sizes]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('npm run bench:mining -- FOLDER [MB…]');
  await buildPrograms();
  const texts = readTexts(folder);
  for (const megabytes of sizes.length > 0 ? sizes.map(Number) : SIZES) {
    const rows = withFolder((scratch) => {
      const target = join(scratch, 'in');
      return mine(scratch, repeatCorpus(texts, { bytes: megabytes * 1e6, target, seed: 9 }));
    });
    console.log(`${formatRows(rows)}\n`);
  }
}

function withFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'biganzi-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A module that prints the resource usage as the last line when the process exits. */
const USAGE_REPORTER =
  'data:text/javascript,process.on("exit",()=>console.log(JSON.stringify(process.resourceUsage())))';

/** Part of `process.resourceUsage()`, in microseconds and kilobytes. */
interface Usage {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  readonly maxRSS: number;
}

function mine(folder: string, bytes: number): Row[] {
  const args = ['mine', join(folder, 'in'), '-o', join(folder, 'out'), '--jobs', '1'];
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', USAGE_REPORTER, toProgramPath('cli'), ...args],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: folder } },
  );
  if (status !== 0) throw new Error(`biganzi mine ended with ${String(status)}`);
  const usage = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Usage; // printed by the reporter
  const seconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const size = `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    {
      what: `mining ${size}, one thread`,
      value: bytes / 1e6 / seconds,
      unit: 'MB/s',
      target: atLeast(10),
      note: `${seconds.toFixed(1)} s of processor time, start and writing included`,
    },
    {
      what: `mining ${size}, memory`,
      value: usage.maxRSS / 1000,
      unit: 'MB',
      target: atMost(400),
      note: 'at its highest',
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
