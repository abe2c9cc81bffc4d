// npm test: sets up the editor host, builds, packages, runs every suite and adds up their results.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Counts } from '../test/e2e/counts.js';
import { COUNTS_VARIABLE } from '../test/e2e/write-counts.js';
import { setUpChromium } from '../test/host/chromium.js';
import { WORK } from '../test/host/paths.js';
import { runCommand, runScript, type CommandOptions } from '../test/host/run-command.js';
import { setUpHost } from '../test/host/set-up.js';
import { countVitest, type VitestReport } from './vitest-counts.js';

const BUILD_LIMIT = 300_000;
const VITEST = 'node_modules/vitest/vitest.mjs';

/** A suite: how to run it and how to read its results. */
interface Suite {
  readonly name: string;
  readonly title: string;
  /** Whether it needs the editor host and Chromium. */
  readonly inEditor: boolean;
  /** In milliseconds, far more than it takes. */
  readonly timeLimit: number;
  /** Runs the suite, which writes its results as JSON to the file `results`. */
  run(options: CommandOptions, results: string): Promise<number>;
  /** Counts the tests in the parsed results. */
  count(results: unknown): Counts;
}

const SUITES: readonly Suite[] = [
  vitest('unit', 'core, server, client, cli, miner and the repository', 'vitest.config.ts'),
  vitest('properties', 'random and damaged text', 'vitest.properties.config.ts'),
  vitest('lsp', 'sessions with the built server', 'vitest.lsp.config.ts'),
  vitest('cli', 'the built command line', 'vitest.cli.config.ts'),
  editor('exthost', 'inside the extension host', 'test/e2e/run-exthost.ts', true),
  editor('web', 'inside VS Code for the Web', 'test/e2e/run-web.ts', true),
  editor('ui', 'the packaged extension, by keyboard', 'test/e2e/run-ui.ts', true),
  editor('electron', 'inside a desktop VS Code', 'test/e2e/run-electron.ts', false),
];

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

const { values } = parseArgs({ options: { only: { type: 'string' } } });

try {
  const chosen = choose(values.only);
  await prepare(chosen);
  for (const suite of chosen) add(suite, await runSuite(suite));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
// Again at the end, where they are found in a long output, or in one of which only the end was kept.
for (const failure of failures) console.error(`FAILED ${failure}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function vitest(name: string, title: string, config: string): Suite {
  return {
    name,
    title,
    inEditor: false,
    timeLimit: 600_000,
    run: (options, results) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
      const args = [VITEST, 'run', '--config', config, ...reporters];
      return runCommand(process.execPath, args, options);
    },
    count: (results) => countVitest(results as VitestReport),
  };
}

function editor(name: string, title: string, file: string, inEditor: boolean): Suite {
  return {
    name,
    title,
    inEditor,
    timeLimit: 1_200_000,
    run: (options) => runScript(file, [], options),
    count: (results) => results as Counts,
  };
}

/** Everything, or the suites named in `--only unit,ui`. */
function choose(only: string | undefined): readonly Suite[] {
  const names = only?.split(',') ?? SUITES.map(({ name }) => name);
  return names.map((wanted) => {
    const suite = SUITES.find(({ name }) => name === wanted);
    if (suite) return suite;
    throw new Error(`no suite ${wanted}; there are ${SUITES.map(({ name }) => name).join(', ')}`);
  });
}

async function prepare(suites: readonly Suite[]): Promise<void> {
  if (suites.some(({ inEditor }) => inEditor)) {
    await setUpHost();
    await setUpChromium();
  }
  const code = await runScript('scripts/package-vsix.ts', [], { timeLimit: BUILD_LIMIT });
  if (code !== 0) throw new Error('build and package failed; nothing was tested');
}

/** Runs a suite; one with a bad exit code, without results or without tests counts as at least one failure. */
async function runSuite(suite: Suite): Promise<Counts> {
  console.log(`\n=== ${suite.name}: ${suite.title}`);
  const results = join(WORK, 'results', `${suite.name}.json`);
  mkdirSync(join(WORK, 'results'), { recursive: true });
  rmSync(results, { force: true });
  const env = { ...process.env, [COUNTS_VARIABLE]: results };
  const code = await suite.run({ env, timeLimit: suite.timeLimit }, results);
  const counts = existsSync(results)
    ? suite.count(JSON.parse(readFileSync(results, 'utf8')))
    : NOTHING;
  const ran = counts.passed + counts.failed + counts.skipped > 0;
  if (counts.failed > 0 || (code === 0 && ran)) return counts;
  const failure = ran ? `all tests passed, but the exit code is ${code}` : 'no test was run';
  return { ...counts, failed: 1, failures: [failure] };
}

function add({ name }: Suite, { passed, failed, skipped, failures: ofSuite }: Counts): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  failures.push(...ofSuite.map((failure) => `${name}: ${failure}`));
}
