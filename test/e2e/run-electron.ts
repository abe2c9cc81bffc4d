// Runs the suites of run-exthost.ts in a desktop VS Code: VSCODE_EXECUTABLE, or a download where BIGANZI_DOWNLOAD_VSCODE=1 allows it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { ROOT } from '../host/paths.js';
import { REPEATABLE, writeSettings } from '../host/profile.js';
import { bundleSuite } from './bundle-suite.js';
import { copyDrafts } from './copy-drafts.js';
import { COUNTS_VARIABLE, writeCounts } from './write-counts.js';

const executable = process.env.VSCODE_EXECUTABLE;
const mayDownload = process.env.BIGANZI_DOWNLOAD_VSCODE === '1';

if (executable === undefined && !mayDownload) {
  console.log(
    'SKIPPED: no desktop VS Code. Set VSCODE_EXECUTABLE to one, or BIGANZI_DOWNLOAD_VSCODE=1 to download it (on a machine without a display start with xvfb-run -a).',
  );
  writeCounts({ passed: 0, failed: 0, skipped: 1, failures: [] });
} else {
  process.exitCode = await runDesktop();
}

async function runDesktop(): Promise<number> {
  const tests = await bundleSuite();
  // Outside the repository, because the path of a socket is limited to about a hundred characters.
  const profile = mkdtempSync(join(tmpdir(), 'bgz-'));
  const user = join(profile, 'user');
  const counts = process.env[COUNTS_VARIABLE];
  writeSettings(user, REPEATABLE);
  try {
    return await runTests({
      ...(executable === undefined ? { version: 'stable' } : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: tests,
      extensionTestsEnv: counts === undefined ? {} : { [COUNTS_VARIABLE]: counts },
      launchArgs: [
        copyDrafts(join(profile, 'drafts')),
        ...['--user-data-dir', user, '--extensions-dir', join(profile, 'extensions')],
        ...['--disable-workspace-trust', '--disable-extensions', '--locale', 'en'],
      ],
    });
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
