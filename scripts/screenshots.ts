/**
 * `npm run screenshots`: takes the pictures of the README in a real VS Code, by keyboard: a sample draft is opened, a
 * finding is fixed, a placeholder is filled in, and the delivery check lists what is left; then typical drafts. Writes
 * `docs/images/path-*.png` and `docs/images/draft-*.png`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findVsix } from '../test/e2e/find-vsix.js';
import { until } from '../test/e2e/until.js';
import { Workbench } from '../test/e2e/ui/workbench.js';
import { ROOT } from '../test/host/paths.js';
import { setUpChromium } from '../test/host/chromium.js';
import { runScript } from '../test/host/run-command.js';
import { setUpHost } from '../test/host/set-up.js';
import { COLLECTION, FROM_PDF, HOLLOW, ONE_LINE } from './draft-pictures.js';

const BUILD_LIMIT = 600_000;
const DRAFT = '001_8d9c40e0850fdea2.txt';
const IMAGES = join(ROOT, 'docs/images');

await setUpHost();
await setUpChromium();
if ((await runScript('scripts/package-vsix.ts', [], { timeLimit: BUILD_LIMIT })) !== 0)
  throw new Error('build and package failed');
mkdirSync(IMAGES, { recursive: true });
const workbench = await Workbench.start(findVsix());
// Written before a file is opened, because VS Code caches the list of files for opening by name.
const texts = { 一行: ONE_LINE, 抄自PDF: FROM_PDF, 合集: COLLECTION, 空话: HOLLOW };
for (const [name, text] of Object.entries(texts)) {
  writeFileSync(join(workbench.folder, `${name}.gongwen`), text);
}
try {
  await takePictures(workbench);
  await takeDrafts(workbench);
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

/** A speech in one line before and after its breaks are restored, a paste from PDF, a page of three speeches, the missing details of a hollow paragraph. */
async function takeDrafts({ page }: Workbench): Promise<void> {
  await show('一行');
  await shoot('1-one-line');
  await workbench.runCommandThatAsks('Biganzi: Restore Paragraphs');
  await page.locator('.quick-input-title', { hasText: '恢复分段' }).waitFor();
  await page.locator('.tab.active', { hasText: '恢复分段' }).waitFor();
  await shoot('2-preview');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: '一行.gongwen' }).waitFor();
  await workbench.editor.locator('.line-numbers', { hasText: '6' }).waitFor();
  await shoot('3-restored');
  await show('抄自PDF');
  await shoot('4-from-pdf');
  await show('合集');
  await page.keyboard.press('Control+Shift+O');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await shoot('5-three-speeches');
  await page.keyboard.press('Escape');
  await show('空话');
  await workbench.goTo(HOLLOW, 5, 10);
  const actions = page.locator('.action-widget');
  await workbench.press(
    'Control+.',
    actions.locator('.monaco-list-row', { hasText: '列出要补的内容' }),
  );
  await workbench.choose(actions, '列出要补的内容');
  await until('tab stops', async () => (await workbench.shownText()).includes('责任单位'));
  await shoot('6-what-is-missing');

  async function show(name: string): Promise<void> {
    await workbench.open(`${name}.gongwen`);
    await workbench.runCommand('Notifications: Clear All Notifications');
    await until('findings', async () => {
      return (await workbench.editor.locator('[class*=squiggly-]').count()) > 0;
    });
  }

  async function shoot(name: string): Promise<void> {
    await page.screenshot({ path: join(IMAGES, `draft-${name}.png`) });
  }
}
