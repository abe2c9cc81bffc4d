/**
 * `npm run screenshots`: takes the pictures of the README in a real VS Code, by keyboard: a sample draft is opened, a
 * finding is mended, a place is filled in, and the gate says what is left. Writes `docs/images/path-*.png`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findVsix } from '../test/e2e/find-vsix.js';
import { until } from '../test/e2e/until.js';
import { Workbench } from '../test/e2e/ui/workbench.js';
import { ROOT } from '../test/host/paths.js';
import { setUpChromium } from '../test/host/chromium.js';
import { runScript } from '../test/host/run-command.js';
import { setUpHost } from '../test/host/set-up.js';

const BUILD_LIMIT = 600_000;
const DRAFT = '001_8d9c40e0850fdea2.txt';
const IMAGES = join(ROOT, 'docs/images');

await setUpHost();
await setUpChromium();
if ((await runScript('scripts/package-vsix.ts', [], { timeLimit: BUILD_LIMIT })) !== 0)
  throw new Error('build and package failed');
mkdirSync(IMAGES, { recursive: true });
const workbench = await Workbench.start(findVsix());
try {
  await takePictures(workbench);
} finally {
  await workbench.close();
}

async function takePictures({ page }: Workbench): Promise<void> {
  const box = page.locator('.quick-input-widget');
  const actions = page.locator('.action-widget');
  await workbench.open(DRAFT);
  await page.locator('.statusbar-item', { hasText: '公文/讲话稿' }).waitFor();
  await until('findings', async () => {
    return (await workbench.editor.locator('[class*=squiggly-]').count()) > 0;
  });
  await shoot('1-open');

  await workbench.runCommand('Notifications: Clear All Notifications');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await workbench.press('Control+.', actions.locator('.monaco-list-row', { hasText: '忽略此处' }));
  await shoot('2-fix');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await ask('Biganzi: Delete All Web Residue', '要删除的网页残留');
  await shoot('3-residue');
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });

  await ask('Biganzi: Fill In What Is Left Open', '｢');
  await shoot('4-fill');
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });

  await workbench.runCommand('Notifications: Clear All Notifications');
  await ask('Biganzi: Ready to Deliver?', '还不能定稿');
  await shoot('5-gate');
  await page.keyboard.press('Escape');

  async function ask(command: string, title: string): Promise<void> {
    await workbench.runCommandThatAsks(command);
    await box.locator('.quick-input-title', { hasText: title }).waitFor();
  }

  async function shoot(name: string): Promise<void> {
    await page.screenshot({ path: join(IMAGES, `path-${name}.png`) });
  }
}
