import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** In milliseconds, far above the duration of one run; a process that hangs is killed and has no exit code. */
const TIME_LIMIT = 60_000;
/** In bytes. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

const NO_HOME = path.join(path.sep, 'biganzi-no-home');

export interface CliResult {
  /** The exit code; `null` if the process was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRun {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The id of the user to run as; only root can change it, and root may read every file. */
  readonly uid?: number;
}

/** Runs the bundle as a process without a terminal and waits for it to end. */
export function runCli(args: readonly string[], run: CliRun = {}): CliResult {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [inject('cli'), ...args], {
    cwd: run.cwd ?? inject('scratch'),
    // Without the settings of the person who runs the tests, and with one cache for all runs.
    env: {
      ...env,
      HOME: NO_HOME,
      USERPROFILE: NO_HOME,
      BIGANZI_CACHE: path.join(path.dirname(inject('cli')), 'cache'),
      ...run.env,
    },
    input: run.input ?? '',
    encoding: 'utf8',
    timeout: TIME_LIMIT,
    maxBuffer: OUTPUT_LIMIT,
    ...(run.uid !== undefined && { uid: run.uid, gid: run.uid }),
  });
  return { code: status, stdout, stderr };
}

/** Creates a folder, readable by every user, with these files by relative path, and returns its path. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(inject('scratch'), 'run-'));
  chmodSync(folder, 0o755);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
