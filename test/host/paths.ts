import { join, resolve } from 'node:path';

/** The repository's root folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The folder for all output of test runs: profiles, screenshots, logs, results. Ignored by git. */
export const WORK = join(ROOT, '.work');

/** The folder of the editor host, with its own packages, separate from those of the product. */
export const HOST = import.meta.dirname;

/** The VS Code server and workbench contained in the code-server package. */
export const VSCODE = join(HOST, 'node_modules/code-server/lib/vscode');
