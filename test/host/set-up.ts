import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST, VSCODE } from './paths.js';
import { mustRun } from './run-command.js';

const INSTALL_LIMIT = 600_000;
const STAMP = join(HOST, 'node_modules/.set-up');

// Without version control, language servers and chat the editor starts faster and shows no notifications.
const BUILT_IN_EXTENSIONS = [
  'configuration-editing',
  'json',
  'markdown-basics',
  'theme-defaults',
  'theme-seti',
];

/** The folder with the built-in extensions of the host. */
export const BUILT_IN = join(HOST, 'node_modules/.built-in');

/** Installs the editor host under test/host unless this version is already installed. */
export async function setUpHost(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;

  console.log('setting up the editor host (once): npm ci in test/host, about 500 MB …');
  // The install scripts of the packages compile native modules that neither tests nor `npm run editor` need.
  await mustRun('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HOST,
    timeLimit: INSTALL_LIMIT,
  });
  linkPackages();
  linkBuiltInExtensions();
  writeFileSync(STAMP, wanted);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'set-up.ts'])
    hash.update(readFileSync(join(HOST, file)));
  return hash.digest('hex');
}

// The VS Code server, and the browser through it, look for their packages below the folder of VS Code.
function linkPackages(): void {
  const link = join(VSCODE, 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(join(HOST, 'node_modules'), link, 'dir');
}

function linkBuiltInExtensions(): void {
  rmSync(BUILT_IN, { recursive: true, force: true });
  mkdirSync(BUILT_IN);
  for (const name of BUILT_IN_EXTENSIONS) {
    symlinkSync(join(VSCODE, 'extensions', name), join(BUILT_IN, name), 'dir');
  }
}
