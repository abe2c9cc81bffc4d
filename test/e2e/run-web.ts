// Runs the suites inside the Web Worker extension host of VS Code for the Web, in Chromium, without a remote server.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowserWindow } from '../host/browser.js';
import { setUpChromium } from '../host/chromium.js';
import { ROOT, WORK } from '../host/paths.js';
import { freshProfile } from '../host/profile.js';
import { setUpWebHost, WEB_HOST } from '../host/set-up-web.js';
import { bundleWebSuite } from './bundle-suite.js';
import { copyDrafts } from './copy-drafts.js';
import type { Counts } from './counts.js';
import { COUNTS_PREFIX, OUTPUT_PREFIX } from './suite/output-prefix.js';
import { writeCounts } from './write-counts.js';

const RUN_LIMIT = 240_000;
/** The most lines of VS Code's own output printed after a failure. */
const MOST_LINES = 30;

/** The part of @vscode/test-web used here. */
interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

process.exitCode = await runInBrowser();

async function runInBrowser(): Promise<number> {
  const build = await setUpWebHost();
  await setUpChromium();
  const tests = await bundleWebSuite();
  const drafts = copyDrafts(join(freshProfile('web').root, 'drafts'));
  // There is no profile for settings, so they are written to the folder.
  mkdirSync(join(drafts, '.vscode'));
  writeFileSync(join(drafts, '.vscode/settings.json'), '{ "editor.wordBasedSuggestions": "off" }');
  const port = await findPort();
  const server = await loadTestWeb().open({
    browserType: 'none',
    quality: 'stable',
    commit: build.commit,
    testRunnerDataDir: build.folder,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: tests,
    folderPath: drafts,
    host: 'localhost',
    port,
  });
  const { browser, page } = await openBrowserWindow();
  try {
    const result = resultOf(page);
    await page.goto(`http://localhost:${port}/`);
    return await result;
  } catch (error) {
    console.error(error);
    mkdirSync(join(WORK, 'shots'), { recursive: true });
    await page.screenshot({ path: join(WORK, 'shots/web-failed.png') });
    return 1;
  } finally {
    await browser.close();
    server.dispose();
  }
}

function loadTestWeb(): TestWeb {
  return createRequire(join(WEB_HOST, 'package.json'))('@vscode/test-web') as TestWeb; // its documented interface
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Resolves with the exit code of `run()`. VS Code passes it and the console of the extension host to two functions of the page. */
async function resultOf(page: Page): Promise<number> {
  const otherOutput: string[] = [];
  if (process.env.VERBOSE === '1') page.on('console', (message) => console.log(message.text()));
  page.on('pageerror', (error) => otherOutput.push(String(error)));
  await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
    const line = format(...values);
    if (line.startsWith(COUNTS_PREFIX)) {
      writeCounts(JSON.parse(line.slice(COUNTS_PREFIX.length)) as Counts); // written by our suite
    } else if (line.startsWith(OUTPUT_PREFIX)) console.log(line.slice(OUTPUT_PREFIX.length));
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
  const code = await Promise.race([ended, overrun]);
  if (code !== 0) console.error(otherOutput.slice(-MOST_LINES).join('\n'));
  return code;
}
