// npm run check: the quick gate. Two lanes of steps run in parallel; a step's output is printed only if it fails.
import { spawn } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

/** Types come first in their lane, because tests of code that does not compile are meaningless. */
const LANES: readonly (readonly Step[])[] = [
  [
    bin('types', 'typescript/bin/tsc', '-b'),
    bin('unit tests', 'vitest/vitest.mjs', 'run', '--reporter=dot'),
  ],
  [
    bin(
      'format',
      'prettier/bin/prettier.cjs',
      '--log-level=warn',
      '--check',
      '.',
      ...cached('prettier/check'),
    ),
    bin('lint', 'eslint/bin/eslint.js', '.', '--max-warnings=0', ...cached('eslint/')),
    bin('generated files', 'tsx/dist/cli.mjs', 'scripts/generate.ts', '--check'),
    bin('unused code', 'knip/bin/knip.js'),
  ],
];

const started = performance.now();
const failed = (await Promise.all(LANES.map(runLane))).flat();
const seconds = toSeconds(performance.now() - started);
console.log(
  failed.length === 0 ? `check passed in ${seconds} s` : `check failed: ${failed.join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function bin(name: string, file: string, ...args: readonly string[]): Step {
  return { name, command: [`node_modules/${file}`, ...args] };
}

/**
 * Options that limit a second run to changed files. The location is explicit, because Prettier deletes the cache in its default
 * location whenever it runs without `--cache`.
 */
function cached(place: string): readonly string[] {
  return ['--cache', '--cache-strategy=content', `--cache-location=node_modules/.cache/${place}`];
}

/** Runs the steps in order. @returns the names of those that failed */
async function runLane(steps: readonly Step[]): Promise<readonly string[]> {
  const bad: string[] = [];
  for (const step of steps) {
    const from = performance.now();
    const { code, output } = await run(step.command);
    const took = `${toSeconds(performance.now() - from)} s`;
    console.log(code === 0 ? `ok      ${step.name} (${took})` : `FAILED  ${step.name} (${took})`);
    if (code === 0) continue;
    console.log(output);
    bad.push(step.name);
  }
  return bad;
}

async function run(command: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
