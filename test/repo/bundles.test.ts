import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { type Bundle, bundles, NETWORK_MODULES, toBuildOptions } from '../../scripts/bundles.js';
import { LISTS } from '../../scripts/lists-beside.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** fetch(…) globalThis.fetch(…) new WebSocket(…), but not a method or a word of that name */
const NETWORK_GLOBALS =
  /(?<![\w$.'"])(?:globalThis\.)?(?:fetch|WebSocket|XMLHttpRequest|EventSource)\b(?!['":])/gu;

/** In bytes; the code that reads one list from its file is a few hundred bytes. */
const CODE_OF_A_LIST = 300;

describe.each(bundles)('the bundle $name', (bundle) => {
  it('opens no connection, and contains no list and no second copy of the analysis or the pinyin data', async () => {
    const { code, modules, inputs } = await buildInMemory(bundle);
    // Drafts must not leave the machine: no network module is required, no network function called.
    expect(modules.filter((name) => (NETWORK_MODULES as readonly string[]).includes(name))).toEqual(
      [],
    );
    expect(code.match(NETWORK_GLOBALS)).toBeNull();
    // The download is small because it contains the parts shared by several programs only once.
    const lists = inputs.filter(({ file, bytes }) => LISTS.test(file) && bytes > CODE_OF_A_LIST);
    expect(lists).toEqual([]);
    const hasAnalysis = inputs.some(({ file }) => file.startsWith('core/src/'));
    expect(hasAnalysis).toBe(bundle.name === 'core');
    const hasReadings = inputs.some(({ file }) => file.includes('/pinyin-pro/'));
    expect(hasReadings).toBe(bundle.name === 'pinyin-pro');
  });
});

interface Built {
  readonly code: string;
  /** The modules of Node that the bundle requires, without `node:`. */
  readonly modules: readonly string[];
  /** The source files inside the program. */
  readonly inputs: readonly { readonly file: string; readonly bytes: number }[];
}

async function buildInMemory(bundle: Bundle): Promise<Built> {
  const { outputFiles, metafile } = await build({ ...toBuildOptions(bundle, ROOT), write: false });
  const programs = Object.entries(metafile.outputs).filter(([file]) => file.endsWith('.js'));
  return {
    code: outputFiles.map(({ text }) => text).join('\n'),
    modules: programs.flatMap(([, { imports }]) =>
      imports.map(({ path: name }) => name.replace(/^node:/u, '')),
    ),
    inputs: programs.flatMap(([, { inputs }]) =>
      Object.entries(inputs).map(([file, { bytesInOutput: bytes }]) => ({ file, bytes })),
    ),
  };
}
