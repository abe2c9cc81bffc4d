// Runs the suites inside the Node extension host of a real VS Code, the built extension loaded from the repository.
// --grep PART runs only the tests whose names contain PART.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openBrowserWindow } from '../host/browser.js';
import { setUpChromium } from '../host/chromium.js';
import { startEditorServer } from '../host/editor-server.js';
import { ROOT, WORK } from '../host/paths.js';
import { freshProfile } from '../host/profile.js';
import { setUpHost } from '../host/set-up.js';
import { bundleSuite } from './bundle-suite.js';
import { copyDrafts } from './copy-drafts.js';
import { COUNTS_VARIABLE } from './write-counts.js';
import { GREP_VARIABLE } from './suite/grep-variable.js';
import { OUTPUT_PREFIX } from './suite/output-prefix.js';

// In milliseconds; a busy machine takes several times as long as an idle one.
const RUN_LIMIT = 900_000;

const { values } = parseArgs({ options: { grep: { type: 'string', default: '' } } });
process.exitCode = await runExtensionHost();

async function runExtensionHost(): Promise<number> {
  await setUpHost();
  await setUpChromium();
  const tests = await bundleSuite();
  const profile = freshProfile('exthost');
  const drafts = copyDrafts(join(profile.root, 'drafts'));
  const counts = process.env[COUNTS_VARIABLE];
  const server = await startEditorServer(profile, {
    forExtensionTests: true,
    env: {
      [GREP_VARIABLE]: values.grep,
      ...(counts !== undefined && { [COUNTS_VARIABLE]: counts }),
    },
  });
  const { browser, page } = await openBrowserWindow();
  try {
    const result = resultOf(page);
    await page.goto(
      server.pageUrl(drafts, [
        ['extensionDevelopmentPath', server.fileUri(ROOT)],
        ['extensionTestsPath', server.fileUri(tests)],
        ['skipWelcome', 'true'],
      ]),
    );
    return await result;
  } catch (error) {
    console.error(error);
    mkdirSync(join(WORK, 'shots'), { recursive: true });
    await page.screenshot({ path: join(WORK, 'shots/exthost-failed.png') });
    return 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Resolves with the exit code of `run()`. VS Code passes it and the console of the extension host to two functions of the page. */
async function resultOf(page: Page): Promise<number> {
  const otherOutput: string[] = [];
  await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
    const line = format(...values);
    if (line.startsWith(OUTPUT_PREFIX)) console.log(line.slice(OUTPUT_PREFIX.length));
    else otherOutput.push(`[${type}] ${line}`);
  });
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  const overrun = pause(RUN_LIMIT, undefined, { ref: false }).then(() => {
    throw new Error(
      `no result within ${RUN_LIMIT / 1000} s; VS Code said\n${otherOutput.join('\n')}`,
    );
  });
  return Promise.race([ended, overrun]);
}
