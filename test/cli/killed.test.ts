/** `kill -9` at every step that changes the disk: each file is either old or new, and the next run completes the work. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { makeWord, p } from '../../word/src/testing/word-file.js';
import { createRandom } from '../repo/random.js';
import { FUZZ } from '../repo/texts.js';
import { makeFolder, runCli } from './run-cli.js';

const KILL = path.resolve(import.meta.dirname, '../kill-at.cjs');
const ON_WINDOWS = process.platform === 'win32';

const DRAFT = '同志们：\n一、提高认识。\n要统一思想。\n二、落实责任。\n要落实责任。\n';
const FIXED = DRAFT.replace('提高认识。', '提高认识').replace('二、落实责任。', '二、落实责任');
const SHARED = '让我们在县委县政府的坚强领导下，再创佳绩！\n谢谢大家！';

/** The files of a folder by name, without temporary files, whose names begin with a dot. */
function readFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  );
}

/** Runs a command in a folder and kills it at the given step that changes a file under `below`; 0 does not kill it. */
function runTo(step: number, args: readonly string[], cwd: string, below: string) {
  const log = path.join(inject('scratch'), `steps-${path.basename(cwd)}.txt`);
  const result = runCli(args, {
    cwd,
    env: {
      NODE_OPTIONS: `--require ${JSON.stringify(KILL)}`,
      KILL_AT: String(step),
      KILL_BELOW: path.join(cwd, below),
      KILL_LOG: log,
    },
  });
  const steps = readFileSync(log, 'utf8').trim().split('\n');
  return { ...result, steps };
}

interface Scene {
  readonly args: readonly string[];
  /** The files before the run, by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The folder that the command writes to. */
  readonly below: string;
}

const CORPUS = { 'in/a.txt': DRAFT + SHARED, 'in/b.txt': FIXED + SHARED };

const SCENES: Readonly<Record<string, Scene>> = {
  'fix of a text': { args: ['fix', 'in/a.txt'], files: { 'in/a.txt': DRAFT }, below: 'in' },
  'fix of a Word document': {
    args: ['fix', 'in/a.docx'],
    files: { 'in/a.docx': makeWord({ body: p('要加强领导,抓好落实。') }) },
    below: 'in',
  },
  mining: {
    args: ['mine', 'in', '-o', 'out', '--jobs', '1'],
    files: { ...CORPUS, 'out/closing.json': '{}', 'out/corpus.json': '{}' },
    below: 'out',
  },
  'mining of phrases': {
    args: ['mine', '--phrases', 'in', '-o', 'out'],
    files: { ...CORPUS, 'out/phrases.json': '""' },
    below: 'out',
  },
  'an export': {
    args: ['export', 'a.txt', '-o', 'out/a.md', '--format', 'md', '--force'],
    files: { 'a.txt': DRAFT, 'out/a.md': 'old' },
    below: 'out',
  },
};

/** The most steps tried per command, chosen by a seed that changes daily. */
const MOST_STEPS = 6;

/** Every step starts a process, which is slow on a busy machine. */
const LIMIT = { timeout: 300_000 };

// Windows cannot end a process in this way.
describe.skipIf(ON_WINDOWS)('a command killed at any step', () => {
  it.each(Object.entries(SCENES))('%s leaves every file either old or new', LIMIT, (_, scene) => {
    const { args, files, below } = scene;
    const whole = makeFolder(files);
    const old = readFiles(path.join(whole, below));
    const { steps, code } = runTo(0, args, whole, below);
    expect(code).toBe(0);
    const done = readFiles(path.join(whole, below));
    expect(done).not.toEqual(old);

    let cwd = whole;
    for (const step of pickSteps(steps.length)) {
      cwd = makeFolder(files);
      expect(runTo(step, args, cwd, below).code).toBeNull();
      for (const [name, text] of Object.entries(readFiles(path.join(cwd, below)))) {
        expect([old[name], done[name]], `${name} after ${steps[step - 1]}`).toContain(text);
      }
    }
    expect(runCli(args, { cwd }).code).toBe(0);
    expect(readFiles(path.join(cwd, below))).toEqual(done);
  });
});

/** Step numbers, from 1, ascending. */
function pickSteps(count: number): readonly number[] {
  const random = createRandom(FUZZ.seed);
  const left = Array.from({ length: count }, (_, index) => index + 1);
  while (left.length > MOST_STEPS) left.splice(random(left.length), 1);
  return left;
}
