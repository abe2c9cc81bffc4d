// npm run bench                 all measurements, takes a few minutes
// npm run bench -- --quick      fewer rounds, to check that it runs
// npm run bench -- --growth     only a table of how the cost grows with the length of repetitive texts
// npm run bench -- --profile    a profile of checking and typing, by function
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { measureFullCheck, profileFullCheck } from './full-check.js';
import { buildPrograms, loadProduct, type Product } from './build.js';
import { formatGrowth, LONG, measureInputs, SHORT, sumUpGrowth } from './growth.js';
import { measureOffers } from './offers.js';
import { measureReuse } from './reuse.js';
import { measureMining } from './mining.js';
import { formatRows, isReached, type Row } from './rows.js';
import { measureMemory, measureSession, measureStart } from './server.js';
import { measureCommand, measureSizes } from './shipped.js';
import { measureLenses, measureTyping, profileTyping } from './typing.js';
import { measureWord } from './word.js';

const RESULTS = new URL('results/', import.meta.url);

interface Effort {
  readonly rounds: number;
  readonly keys: number;
  readonly starts: number;
  readonly edits: number;
  /** Size of the mined corpus in megabytes. */
  readonly mined: number;
}

const FULL: Effort = { rounds: 21, keys: 1000, starts: 11, edits: 20_000, mined: 25 };
const QUICK: Effort = { rounds: 5, keys: 150, starts: 3, edits: 1000, mined: 5 };

await main(process.argv.slice(2));

async function main(flags: readonly string[]): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  const product = await loadProduct();
  if (flags.includes('--profile')) {
    console.log(`full check of 20 MB\n${await profileFullCheck(product)}`);
    const typing = await profileTyping(product, 1_000_000, 200);
    console.log(`\ntyping in 1,000,000 characters\n${typing}`);
    return;
  }
  if (flags.includes('--growth')) {
    const growths = measureInputs(product, LONG);
    console.log(`${formatGrowth(growths)}\n\n${formatRows(sumUpGrowth(growths))}`);
    return;
  }
  const rows = await measure(product, flags.includes('--quick') ? QUICK : FULL);
  const load = loadavg()[0] ?? 0;
  // The bench keeps about one core busy; a load above the number of cores means that other processes affect the times.
  const isBusy = load > cpus().length;
  const remark = isBusy ? 'measured on a busy machine: times and speeds say little' : '';
  console.log(
    `\n${formatRows(rows, isBusy)}\n\n${cpus().length} cores, load ${load.toFixed(1)} ${remark}\n`,
  );
  writeFileSync(new URL('latest.json', RESULTS), toJson(rows));
}

async function measure(product: Product, effort: Effort): Promise<Row[]> {
  const { rounds, keys, starts, edits, mined } = effort;
  const programs = await buildPrograms();
  return [
    ...(await measureFullCheck(product, rounds)),
    ...(await measureTyping(product, { characters: 10_000, keys, limit: 1.5 })),
    ...(await measureTyping(product, { characters: 1_000_000, keys, limit: 5 })),
    ...(await measureTyping(product, {
      characters: 20_000,
      keys,
      limit: 5,
      shape: 'one speech',
    })),
    ...(await measureTyping(product, {
      characters: 100_000,
      keys: Math.ceil(keys / 3),
      limit: 5,
      shape: 'one speech',
    })),
    await measureLenses(product, 10_000, keys),
    await measureLenses(product, 1_000_000, keys),
    ...(await measureOffers(product, { snippets: 10_000, characters: 10_000, keys })),
    ...(await measureReuse(product, { drafts: 10_000, characters: 10_000, keys })),
    await measureSession(10_000, keys),
    await measureSession(1_000_000, Math.ceil(keys / 5)),
    await measureStart(starts),
    await measureCommand(starts),
    ...(await measureMemory(edits)),
    ...(await measureWord(starts)),
    ...measureMining(mined),
    ...sumUpGrowth(measureInputs(product, SHORT)),
    ...measureSizes(programs),
  ];
}

function toJson(rows: readonly Row[]): string {
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    load: loadavg()[0],
  };
  const measured = rows.map((row) => ({ ...row, reached: isReached(row) ?? null }));
  return `${JSON.stringify({ at: new Date().toISOString(), machine, rows: measured }, undefined, 2)}\n`;
}
