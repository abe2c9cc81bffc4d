import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Row } from './rows.js';

/** A program that checks a text and returns the number of findings. */
export interface Checker {
  readonly name: string;
  /** Too slow for every round; it is measured in a quarter of them. */
  readonly slow: boolean;
  readonly check: (text: string) => number | Promise<number>;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const load = createRequire(import.meta.url);

/** Loads the checkers to compare with, and installs them under `bench/` if they are missing. */
export function loadRivals(): { readonly checkers: Checker[]; readonly missing: Row[] } {
  installOnDemand();
  const checkers: Checker[] = [];
  const missing: Row[] = [];
  for (const { name, create } of [
    { name: AUTOCORRECT, create: createAutocorrect },
    { name: TEXTLINT, create: createTextlint },
  ]) {
    try {
      checkers.push(create());
    } catch (error) {
      const note = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      missing.push({ what: name, value: Number.NaN, unit: 'MB/s', note });
    }
  }
  return { checkers, missing };
}

function installOnDemand(): void {
  if (existsSync(`${FOLDER}node_modules`)) return;
  // npm is a .cmd file on Windows, which only a shell can run.
  const shell = process.platform === 'win32';
  try {
    // Not npm ci, because the lock file may list binaries of other systems that a registry lacks.
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      shell,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    process.stderr.write('bench: npm install failed in bench/; measuring without the others\n');
  }
}

const AUTOCORRECT = 'autocorrect-node 2.14.0, lint';
const TEXTLINT = 'textlint 15.8.0, one Chinese rule';

interface Autocorrect {
  readonly lintFor: (text: string, file: string) => { readonly lines: readonly unknown[] };
}

function createAutocorrect(): Checker {
  const { lintFor } = load('autocorrect-node') as Autocorrect;
  return {
    name: AUTOCORRECT,
    slow: false,
    check: (text) => lintFor(text, 'draft.txt').lines.length,
  };
}

interface Textlint {
  readonly TextlintKernel: new () => {
    lintText(text: string, options: object): Promise<{ readonly messages: readonly unknown[] }>;
  };
}

function createTextlint(): Checker {
  const { TextlintKernel } = load('@textlint/kernel') as Textlint;
  const plugin = load('@textlint/textlint-plugin-text') as { default: unknown };
  const rule = load('textlint-rule-zh-half-and-full-width-bracket') as { default: unknown };
  const kernel = new TextlintKernel();
  const options = {
    filePath: 'draft.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plugin.default }],
    rules: [{ ruleId: 'zh-half-and-full-width-bracket', rule: rule.default, options: true }],
  };
  return {
    name: TEXTLINT,
    slow: true,
    check: async (text) => (await kernel.lintText(text, options)).messages.length,
  };
}
