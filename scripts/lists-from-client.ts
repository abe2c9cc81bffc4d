import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { LISTS } from './lists-beside.js';

/**
 * Takes the lists out of the bundle for a browser, and the dictionary of readings: they are shipped once, for Node and the
 * browser, and the client hands them to the worker (`server/src/web`).
 */
export function listsFromClient(root: string): Plugin {
  const received = path.join(root, 'server/src/web/received-lists.ts');
  return {
    name: 'lists-from-client',
    setup(build) {
      const { initialOptions, esbuild } = build;
      build.onLoad({ filter: LISTS }, ({ path: file }) => ({
        contents: `
          import { receivedList } from ${JSON.stringify(received)};
          export default JSON.parse(receivedList(${JSON.stringify(path.basename(file))}));`,
        loader: 'js',
        resolveDir: root,
      }));
      build.onResolve({ filter: READINGS }, ({ path: name }) => ({
        path: name,
        namespace: 'received-program',
      }));
      build.onLoad({ filter: READINGS, namespace: 'received-program' }, ({ path: name }) => ({
        contents: `
          const { receivedProgram } = require(${JSON.stringify(received)});
          module.exports = receivedProgram(${JSON.stringify(`${name}.js`)});`,
        loader: 'js',
        resolveDir: root,
      }));
      build.onLoad({ filter: LIST_NAMES }, async () => ({
        contents: `export const listNames = ${JSON.stringify(await findLists(initialOptions))};`,
        loader: 'js',
      }));

      /** The names of all lists that the bundle would have inside. */
      async function findLists(options: BuildOptions): Promise<readonly string[]> {
        const plugins = options.plugins?.filter(({ name }) => name !== 'lists-from-client') ?? [];
        const quick = { ...options, plugins, minify: false, write: false, metafile: true } as const;
        const { metafile } = await esbuild.build(quick);
        const inputs = Object.keys(metafile.inputs);
        const lists = inputs.filter((input) => LISTS.test(input));
        const hasReadings = inputs.some((input) => input.includes('node_modules/pinyin-pro/'));
        return [
          ...lists.map((input) => path.basename(input)),
          ...(hasReadings ? ['pinyin-pro.js'] : []),
        ];
      }
    },
  };
}

// No flag: esbuild hands these to another engine, which knows none.
/* eslint-disable require-unicode-regexp */
/** The package, which is a bundle of its own beside the programs for Node. */
const READINGS = /^pinyin-pro$/;
/** server/src/web/list-names.ts */
const LIST_NAMES = /[\\/]server[\\/]src[\\/]web[\\/]list-names\.ts$/;
