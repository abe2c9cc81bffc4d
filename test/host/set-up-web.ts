import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.js';
import { mustRun } from './run-command.js';
import { setUpHost } from './set-up.js';
import { makeWebBuild, type WebBuild } from './web-build.js';

/** The folder of the server for VS Code for the Web, with its own packages. */
export const WEB_HOST = join(ROOT, 'test/web-host');

const INSTALL_LIMIT = 600_000;

/** Installs the server for VS Code for the Web if needed, and creates the build that it serves. */
export async function setUpWebHost(): Promise<WebBuild> {
  await setUpHost();
  const stamp = join(WEB_HOST, 'node_modules/.set-up');
  const lock = readFileSync(join(WEB_HOST, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    // Its install script would download browsers; one is already installed.
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await mustRun('npm', args, { cwd: WEB_HOST, timeLimit: INSTALL_LIMIT });
    writeFileSync(stamp, wanted);
  }
  return makeWebBuild();
}
