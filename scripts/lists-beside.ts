import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Puts large lists beside the bundle, once for all bundles of a folder: a list inside a program is read by the engine
 * as a part of the program, at every start, also where nobody asks for it.
 */
export const listsBeside: Plugin = {
  name: 'lists-beside',
  setup(build) {
    build.initialOptions.assetNames = '[name]';
    build.onLoad({ filter: LISTS, namespace: 'file' }, ({ path }) => ({
      contents: `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        import file from ${JSON.stringify(path + AS_FILE)};
        export default JSON.parse(readFileSync(join(__dirname, file), 'utf8'));`,
      loader: 'js',
    }));
    build.onResolve({ filter: LISTS_AS_FILES }, ({ path }) => ({
      path: path.slice(0, -AS_FILE.length),
      namespace: NAMESPACE,
    }));
    build.onLoad({ filter: ANY, namespace: NAMESPACE }, async ({ path }) => ({
      contents: JSON.stringify(
        JSON.parse(await readFile(path, 'utf8')),
        SNIPPETS.test(path) ? withoutLabels : withoutExamples,
      ),
      loader: 'file',
    }));
  },
};

/** The sentences that the tests run each entry with, which no program reads: 45 kB of the package. */
function withoutExamples(name: string, value: unknown): unknown {
  return SENTENCES.includes(name) ? undefined : value;
}

const SENTENCES: readonly string[] = ['bad', 'good', 'example'];

/** What other editors show of a snippet; the server reads its body, role and count. */
function withoutLabels(name: string, value: unknown): unknown {
  return name === 'prefix' || name === 'description' ? undefined : value;
}

const NAMESPACE = 'lists';
const AS_FILE = '?file';

// No flag: esbuild hands these to another engine, which knows none.
/* eslint-disable require-unicode-regexp */
/** core/data/cliches.json, snippets/opening.json */
export const LISTS = /(?:^|[\\/])(?:core[\\/]data|snippets)[\\/][^\\/]+\.json$/;
/** snippets/opening.json */
const SNIPPETS = /[\\/]snippets[\\/][^\\/]+\.json$/;
/** core/data/cliches.json?file */
const LISTS_AS_FILES = /\.json\?file$/;
const ANY = /^/;
