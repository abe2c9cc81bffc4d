import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What `.gitignore` names, and the folder of Git. */
const LEFT_OUT = new Set([
  ...['node_modules', 'dist', '.tsbuild', '.work', 'results', 'coverage', '.vscode-test', '.git'],
]);

/** Folders whose code ships in a program. */
const PROGRAMS = ['core', 'server', 'client', 'cli', 'miner', 'word', 'pages', 'launch'];

/** All files and folders of the repository, as paths from its root with forward slashes. */
export const repositoryPaths: readonly string[] = pathsBelow('');

/** The text of a file of the repository. */
export function readFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The code of all programs, without tests and comments. */
export function programCode(): string {
  return codeOf(
    (path) => PROGRAMS.includes(path.split('/')[0] ?? '') && !path.endsWith('.test.ts'),
  );
}

/** The code of programs, scripts, benchmarks and tests, without comments. */
export function allCode(): string {
  return codeOf(() => true) + ['package.json', 'eslint.config.mjs'].map(readFile).join('\n');
}

function codeOf(isWanted: (path: string) => boolean): string {
  return repositoryPaths
    .filter((path) => CODE.test(path) && isWanted(path))
    .map((path) => readFile(path).replaceAll(COMMENT, ''))
    .join('\n');
}

/** rule.ts, check.mjs */
const CODE = /\.[cm]?ts$|\.[cm]js$/u;
/** A comment that has its lines to itself */
const COMMENT = /^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gmu;

function pathsBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? [path, ...pathsBelow(path)] : [path];
  });
}
