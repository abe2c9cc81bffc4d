import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Built, toProgramPath } from './build.js';
import { median, timed } from './measure.js';
import { atMost, type Row } from './rows.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SPEECH = `${ROOT}test/data/seeds/001_8d9c40e0850fdea2.txt`;

/** Measures the command on one speech, from start to exit. */
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

/** Exit code 1 means that there are findings; any other code above 0 is a failure of the command. */
function checkSpeech(): void {
  try {
    execFileSync(process.execPath, [toProgramPath('cli'), 'check', SPEECH], { stdio: 'ignore' });
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
  }
}

/** The sizes of the bundles, and of the package if there is one. */
export function measureSizes(programs: readonly Built[]): Row[] {
  const packages = readdirSync(ROOT).filter((name) => name.endsWith('.vsix'));
  return [
    ...programs.map(({ name, bytes }) => ({
      what: `size of dist/${name}.js`,
      value: bytes / 1000,
      unit: 'kB',
    })),
    ...packages.map((name) => ({
      what: `size of ${name}`,
      value: statSync(ROOT + name).size / 1000,
      unit: 'kB',
      target: atMost(2500),
    })),
  ];
}
