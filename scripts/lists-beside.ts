import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Writes large lists as JSON files beside the bundle, once for all bundles of a folder: a list inside a bundle would be parsed
 * as JavaScript at every start, even if it is not used.
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

/** Leaves out the examples of the entries, which only tests read: 45 kB of the package. */
function withoutExamples(name: string, value: unknown): unknown {
  return SENTENCES.includes(name) ? undefined : value;
}

const SENTENCES: readonly string[] = ['bad', 'good', 'example'];

/** Leaves out the labels of snippets, which only other editors show; the server reads body, role and count. */
function withoutLabels(name: string, value: unknown): unknown {
  return name === 'prefix' || name === 'description' ? undefined : value;
}

const NAMESPACE = 'lists';
const AS_FILE = '?file';

// Without flags, because esbuild uses the regular expression engine of Go.
/* eslint-disable require-unicode-regexp */
/** core/data/cliches.json, snippets/opening.json */
export const LISTS = /(?:^|[\\/])(?:core[\\/]data|snippets)[\\/][^\\/]+\.json$/;
/** snippets/opening.json */
const SNIPPETS = /[\\/]snippets[\\/][^\\/]+\.json$/;
/** core/data/cliches.json?file */
const LISTS_AS_FILES = /\.json\?file$/;
const ANY = /^/;
