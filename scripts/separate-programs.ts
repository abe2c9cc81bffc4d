import path from 'node:path';
import type { Plugin } from 'esbuild';

/** The properties of a bundle (`bundles.ts`) that are needed here. */
export interface Program {
  readonly name: string;
  readonly entry: string;
  readonly shared: boolean;
}

/** An import, as esbuild passes it to `onResolve`. */
interface Import {
  readonly path: string;
  readonly kind: string;
  readonly resolveDir: string;
}

/**
 * Makes an import of another bundle's entry external: a dynamic one (`import('./docx-text.js')` loads docx-text.js beside the
 * program, regardless of its folder in the sources) and, for a shared bundle, any import.
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

/** The program whose bundle an import refers to, if any. */
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

/** The imported file relative to the root; for a package its name. */
function toSource(imported: string, folder: string): string {
  if (!imported.startsWith('.')) return imported;
  return path.posix.join(folder.replaceAll(path.sep, '/'), imported).replace(BUILT, '.ts');
}

/** docx-text.js */
const BUILT = /\.js$/u;

/** Without a flag, because esbuild uses the regular expression engine of Go. */
// eslint-disable-next-line require-unicode-regexp
const ANY = /^/;
