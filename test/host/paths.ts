import { join, resolve } from 'node:path';

/** The repository's root folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Where everything that runs leave after goes: profiles, screenshots, logs, results. Ignored by git. */
export const WORK = join(ROOT, '.work');

/** The folder of the editor host: its own packages, never the product's. */
export const HOST = import.meta.dirname;

/** VS Code's server and workbench, as the code-server package carries them. */
export const VSCODE = join(HOST, 'node_modules/code-server/lib/vscode');
