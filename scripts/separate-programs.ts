import path from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves what is imported when it is needed, and is a bundle itself, to that bundle: `import('./docx-text.js')` loads
 * docx-text.js beside the program, wherever in the sources it stood.
 */
export function separatePrograms(
  programs: readonly { readonly name: string; readonly entry: string }[],
  root: string,
): Plugin {
  return {
    name: 'separate-programs',
    setup(build) {
      build.onResolve({ filter: ANY }, ({ kind, path: imported, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const source = toSource(imported, path.relative(root, resolveDir));
        const program = programs.find(({ entry }) => entry === source);
        return program && { path: `./${program.name}.js`, external: true };
      });
    },
  };
}

/** The file below the root that is imported from a folder there; a package is its name. */
function toSource(imported: string, folder: string): string {
  if (!imported.startsWith('.')) return imported;
  return path.posix.join(folder.replaceAll(path.sep, '/'), imported).replace(BUILT, '.ts');
}

/** docx-text.js */
const BUILT = /\.js$/u;

/** No flag: esbuild hands it to another engine, which knows none. */
// eslint-disable-next-line require-unicode-regexp
const ANY = /^/;
