import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Of a bundle, what is asked here (`bundles.ts`). */
export interface Program {
  readonly name: string;
  readonly entry: string;
  readonly shared: boolean;
}

/** What is imported, as the bundler asks. */
interface Import {
  readonly path: string;
  readonly kind: string;
  readonly resolveDir: string;
}

/**
 * Leaves what is a bundle itself to that bundle, where it is imported when it is needed (`import('./docx-text.js')` loads
 * docx-text.js beside the program, wherever in the sources it stood) and, of a shared one, wherever it is imported.
 */
export function separatePrograms(programs: readonly Program[], root: string): Plugin {
  return {
    name: 'separate-programs',
    setup(build) {
      build.onResolve({ filter: ANY }, (imported) => {
        const program = findProgram(programs, imported, root);
        return program && { path: `./${program.name}.js`, external: true, sideEffects: false };
      });
    },
  };
}

/** The program that an import leaves to a file of its own. */
export function findProgram(
  programs: readonly Program[],
  { path: imported, kind, resolveDir }: Import,
  root: string,
): Program | undefined {
  if (kind !== 'dynamic-import' && kind !== 'import-statement') return undefined;
  const source = toSource(imported, path.relative(root, resolveDir));
  const program = programs.find(({ entry }) => entry === source);
  return kind === 'import-statement' && !program?.shared ? undefined : program;
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
