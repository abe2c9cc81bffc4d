import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median, timed } from './measure.js';
import { atMost, type Row } from './rows.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = `${ROOT}dist/cli.js`;
const SPEECH = `${ROOT}test/data/seeds/001_8d9c40e0850fdea2.txt`;

/** Builds the product anew: what is measured is never an older build. */
export function buildProduct(): void {
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, shell, stdio: 'inherit' });
}

/** The command on one speech, from start to exit. */
export async function measureCommand(rounds: number): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(checkSpeech));
  return {
    what: 'biganzi check on one speech',
    value: median(times),
    unit: 'ms',
    target: atMost(120),
    note: `median of ${rounds}, slowest ${Math.max(...times).toFixed(0)} ms`,
  };
}

/** Exit code 1 says that there are findings; anything else above 0 is a failure of the command. */
function checkSpeech(): void {
  try {
    execFileSync(process.execPath, [CLI, 'check', SPEECH], { stdio: 'ignore' });
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
  }
}

/** Bundles, and the package where there is one. */
export function measureSizes(): Row[] {
  const bundles = readdirSync(`${ROOT}dist`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map(({ name }) => toSizeRow(`dist/${name}`));
  const packages = readdirSync(ROOT)
    .filter((name) => name.endsWith('.vsix'))
    .map((name) => ({ ...toSizeRow(name), target: atMost(1500) }));
  return [...bundles, ...packages];
}

function toSizeRow(file: string): Row {
  const path = ROOT + file;
  const bytes = existsSync(path) ? statSync(path).size : Number.NaN;
  return { what: `size of ${file}`, value: bytes / 1000, unit: 'kB' };
}
