import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { LISTS } from './lists-beside.js';
import { findProgram, type Program } from './separate-programs.js';

/**
 * Leaves the lists and the given programs out of a bundle for the browser: they are shipped once, for Node and the browser,
 * and the client passes them to the worker (`server/src/web`).
 */
export function listsFromClient(programs: readonly Program[], root: string): Plugin {
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
      build.onResolve({ filter: ANY }, (imported) => {
        const program = findProgram(programs, imported, root);
        return program && { path: toFile(program), namespace: RECEIVED };
      });
      build.onLoad({ filter: ANY, namespace: RECEIVED }, ({ path: name }) => ({
        contents: `
          const { receivedProgram } = require(${JSON.stringify(received)});
          module.exports = receivedProgram(${JSON.stringify(name)});`,
        loader: 'js',
        resolveDir: root,
      }));
      build.onLoad({ filter: LIST_NAMES }, async () => ({
        contents: `export const listNames = ${JSON.stringify(await findNames(initialOptions))};`,
        loader: 'js',
      }));

      /** The names of the programs, and of all lists that the bundle would contain. */
      async function findNames(options: BuildOptions): Promise<readonly string[]> {
        const plugins = options.plugins?.filter(({ name }) => name !== 'lists-from-client') ?? [];
        const quick = { ...options, plugins, minify: false, write: false, metafile: true } as const;
        const { metafile } = await esbuild.build(quick);
        const lists = Object.keys(metafile.inputs).filter((input) => LISTS.test(input));
        return [...lists.map((input) => path.basename(input)), ...programs.map(toFile)];
      }
    },
  };
}

function toFile({ name }: Program): string {
  return `${name}.js`;
}

/** Namespace of the programs that the client passes. */
const RECEIVED = 'received-program';

// Without flags, because esbuild uses the regular expression engine of Go.
/* eslint-disable require-unicode-regexp */
/** server/src/web/list-names.ts */
const LIST_NAMES = /[\\/]server[\\/]src[\\/]web[\\/]list-names\.ts$/;
const ANY = /^/;
