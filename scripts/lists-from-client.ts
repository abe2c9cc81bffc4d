import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { LISTS } from './lists-beside.js';

/**
 * Takes the lists out of the bundle for a browser: they are shipped once, for Node and the browser, and the client hands
 * them to the worker (`server/src/web`).
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
        return inputs.filter((input) => LISTS.test(input)).map((input) => path.basename(input));
      }
    },
  };
}

/** server/src/web/list-names.ts. No flag: esbuild hands it to another engine, which knows none. */
// eslint-disable-next-line require-unicode-regexp
const LIST_NAMES = /[\\/]server[\\/]src[\\/]web[\\/]list-names\.ts$/;
