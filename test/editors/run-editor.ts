import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';

/** In milliseconds, far above the duration of a session. */
const TIME_LIMIT = 120_000;
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Whether the program can be started; if not, reports the skipped test on standard error. */
export function hasEditor(program: string, args: readonly string[], packages: string): boolean {
  const isThere = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!isThere) {
    console.error(`SKIPPED: ${program} is not installed (Debian: apt-get install ${packages})`);
  }
  return isThere;
}

/** Returns the first code block of `docs/editors.md` in that language, so that the test runs what users copy. */
export function configurationOf(language: string): string {
  const page = readFileSync(path.join(ROOT, 'docs/editors.md'), 'utf8');
  const [, block = ''] = page.split(`\`\`\`${language}\n`);
  return block.split('\n```')[0] ?? '';
}

export interface Scene {
  readonly folder: string;
  /** An environment with the command `biganzi` and a home folder without settings. */
  readonly env: NodeJS.ProcessEnv;
}

/** Creates a folder with these files and a command `biganzi` that starts the built server. */
export function makeScene(files: Readonly<Record<string, string>>): Scene {
  const folder = mkdtempSync(path.join(tmpdir(), 'biganzi-editor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const command = path.join(folder, 'bin/biganzi');
  const start = `#!/bin/sh\nexec '${process.execPath}' '${inject('server')}' --stdio\n`;
  for (const [name, text] of Object.entries({ ...files, 'bin/biganzi': start, 'home/.keep': '' })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  chmodSync(command, 0o755);
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    HOME: path.join(folder, 'home'),
    XDG_CONFIG_HOME: path.join(folder, 'home/.config'),
    XDG_STATE_HOME: path.join(folder, 'home/.state'),
  };
  return { folder, env };
}

/**
 * Runs an editor without a window until it exits and returns the content of `seen.json`, which its script writes.
 *
 * @throws If the editor wrote no such file.
 */
export function runEditor(program: string, args: readonly string[], scene: Scene): unknown {
  const { folder, env } = scene;
  const { status, stderr, stdout } = spawnSync(program, args, {
    cwd: path.join(folder, 'ws'),
    env,
    encoding: 'utf8',
    timeout: TIME_LIMIT,
  });
  const seen = path.join(folder, 'ws/seen.json');
  try {
    return JSON.parse(readFileSync(seen, 'utf8'));
  } catch {
    throw new Error(`${program} ended with ${status} and saw nothing:\n${stdout}\n${stderr}`);
  }
}
