/** The corpus that is mined, the program that mines it, and what one process makes of it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeDrafts } from '../../bench/text.js';
import { ROOT } from '../../test/host/paths.js';
import { bundles, toBuildOptions } from '../bundles.js';
import { ENGINES } from './needs.js';

/** Bytes of the corpus, and the files that it is cut into. */
const SIZE = 3_000_000;
const PARTS = 4;
/** Milliseconds; far above what a step takes. */
const LIMIT = 600_000;

export interface Scene {
  /** A folder for what a run writes. */
  readonly folder: string;
  /** Files with a document a line. */
  readonly input: string;
  /** With the command `biganzi`, and Python told to read and write UTF-8. */
  readonly env: NodeJS.ProcessEnv;
  /** What one process makes of the corpus: file by name. */
  readonly expected: ReadonlyMap<string, string>;
}

export async function makeScene(): Promise<Scene> {
  const folder = join(ENGINES, 'run');
  rmSync(folder, { recursive: true, force: true });
  const [input, drafts, bin] = ['jsonl', 'drafts', 'bin'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]; // as many as there are names
  for (const each of [input, drafts, bin]) mkdirSync(each, { recursive: true });
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

/** The command as it ships, named as it is installed. */
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

/** Merges the parts that an engine has left, and makes the snippets of them; what is wrong with those, if anything. */
export function compareParts(scene: Scene, parts: string, name: string): string | undefined {
  const out = join(scene.folder, `${name}-snippets`);
  const script =
    'LC_ALL=C sort -m -t "$(printf \'\\t\')" -k1,1 "$1"/part-* | biganzi mine --stage finish --out "$2"';
  mustRun('sh', ['-c', script, 'finish', parts, out], scene.env);
  const made = readFolder(out);
  const names = new Set([...made.keys(), ...scene.expected.keys()]);
  const other = [...names].filter((file) => made.get(file) !== scene.expected.get(file));
  return other.length === 0
    ? undefined
    : `other bytes than those of one process: ${other.join(', ')}`;
}

/** Every file of a folder, by name, byte for byte. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** Runs a command to its end. Throws what it says where it fails. */
export function mustRun(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 1 << 28,
  });
  if (status === 0) return;
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${command} ${args.join(' ')}: exit code ${String(status)}\n${said}`);
}
