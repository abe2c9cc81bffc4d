import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Puts large lists into a bundle as strings for `JSON.parse`, which reads them several times faster than the engine
 * reads the same lists as a program: they are most of what a server loads at its start.
 */
export const parsedData: Plugin = {
  name: 'parsed-data',
  setup(build) {
    build.onLoad({ filter: LISTS }, async ({ path }) => {
      const json = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(json)})`, loader: 'js' };
    });
  },
};

/** core/data/cliches.json, snippets/opening.json. No flag: esbuild hands it to another engine, which knows none. */
// eslint-disable-next-line require-unicode-regexp
const LISTS = /[\\/](?:core[\\/]data|snippets)[\\/][^\\/]+\.json$/;
