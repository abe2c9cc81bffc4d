/** The test corpus, the program to run, and the expected result of a single process. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeDrafts } from '../../bench/text.js';
import { ROOT } from '../../test/host/paths.js';
import { bundles, toBuildOptions } from '../bundles.js';
import { ENGINES } from './needs.js';

/** Size of the corpus in bytes, and number of files it is split into. */
const SIZE = 3_000_000;
const PARTS = 4;
/** In milliseconds; far more than a step takes. */
const LIMIT = 600_000;

export interface Scene {
  /** A folder for the output of a run. */
  readonly folder: string;
  /** A folder of files with one document per line. */
  readonly input: string;
  /** Environment with the command `biganzi` on the path and Python set to UTF-8. */
  readonly env: NodeJS.ProcessEnv;
  /** The result of a single process: content by file name. */
  readonly expected: ReadonlyMap<string, string>;
}

export async function makeScene(): Promise<Scene> {
  const folder = join(ENGINES, 'run');
  rmSync(folder, { recursive: true, force: true });
  const [input, drafts, bin] = ['jsonl', 'drafts', 'bin'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]; // one for each name
  for (const path of [input, drafts, bin]) mkdirSync(path, { recursive: true });
  await buildCommand(bin);
  const texts = writeDrafts(SIZE, 16);
  for (const [index, text] of texts.entries()) writeFileSync(join(drafts, `${index}.txt`), text);
  for (let part = 0; part < PARTS; part += 1) {
    const lines = texts.filter((_, index) => index % PARTS === part);
    const content = lines.map((text) => `${JSON.stringify({ text })}\n`).join('');
    writeFileSync(join(input, `part-${part}.jsonl`), content);
  }
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    LC_ALL: 'C.UTF-8',
    PYTHONUTF8: '1',
  };
  mustRun('biganzi', ['mine', drafts, '--out', join(folder, 'one'), '--jobs', '1'], env);
  return { folder, input, env, expected: readFolder(join(folder, 'one')) };
}

/** Builds the command as it ships, under its installed name. */
async function buildCommand(bin: string): Promise<void> {
  const programs = bundles.filter(({ host, name }) => host === 'node' && name !== 'client');
  for (const bundle of programs) {
    const outfile = join(bin, `${bundle.name}.js`);
    await build({ ...toBuildOptions(bundle, ROOT), outfile });
  }
  writeFileSync(
    join(bin, 'biganzi'),
    `#!/bin/sh\nexec '${process.execPath}' '${bin}/cli.js' "$@"\n`,
  );
  chmodSync(join(bin, 'biganzi'), 0o755);
}

/** Merges the parts that an engine wrote and makes snippets from them. @returns how they differ from the expected ones, if they do */
export function compareParts(scene: Scene, parts: string, name: string): string | undefined {
  const out = join(scene.folder, `${name}-snippets`);
  const script =
    'LC_ALL=C sort -m -t "$(printf \'\\t\')" -k1,1 "$1"/part-* | biganzi mine --stage finish --out "$2"';
  mustRun('sh', ['-c', script, 'finish', parts, out], scene.env);
  const actual = readFolder(out);
  const names = new Set([...actual.keys(), ...scene.expected.keys()]);
  const different = [...names].filter((file) => actual.get(file) !== scene.expected.get(file));
  return different.length === 0
    ? undefined
    : `other bytes than those of one process: ${different.join(', ')}`;
}

/** The content of every file of a folder, by name, as latin1. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** Runs a command to its end. @throws an error with its output if it fails */
export function mustRun(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 1 << 28,
  });
  if (status === 0) return;
  const output = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${command} ${args.join(' ')}: exit code ${String(status)}\n${output}`);
}
