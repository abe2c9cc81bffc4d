/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

/** A draft that no other test opens, so that its findings come from the check of the folder. */
const DRAFT = '002_55893dd33f3d69a8.txt';
/** Enough files for a writer to cancel the check in time. */
const MANY = 600;
/** The first file in the list of problems. */
const FIRST = '000_0b5d9b68e5fe8446.txt';

/** Tests the check of a folder by keyboard: the messages, the list of problems, the explorer. */
export function testFolder(workbench: Workbench): void {
  const { page } = workbench;
  const box = page.locator('.quick-input-widget');

  describe('a folder of many drafts', () => {
    const folder = join(workbench.folder, '很多');

    before(async () => {
      const text = readFileSync(join(workbench.folder, DRAFT));
      mkdirSync(folder);
      for (let each = 0; each < MANY; each += 1) writeFileSync(join(folder, `${each}.txt`), text);
      await workbench.closeAll();
      await workbench.runCommand('Notifications: Clear All Notifications');
    });

    after(async () => {
      rmSync(folder, { recursive: true });
      await workbench.runCommand('Notifications: Clear All Notifications');
    });

    it('is checked until the writer cancels, and the results so far are kept', async () => {
      await workbench.runCommandThatAsks('Biganzi: Check Folder');
      const running = page.locator('.notification-toast', { hasText: '检查文件夹' });
      await running.getByText(/[1-9]\d*\/6\d\d/u).waitFor();
      await workbench.screenshot('folder-running');
      await workbench.runCommandThatAsks('Notifications: Accept Notification Primary Action');
      const toast = page.locator('.notification-toast', { hasText: '已取消' });
      await toast.waitFor();
      await workbench.screenshot('folder-cancelled');
      const said = (await toast.textContent()) ?? '';
      const checked = /检查了 (?<drafts>\d+) 篇/u.exec(said)?.groups?.drafts;
      assert.ok(Number(checked) > 0 && Number(checked) < MANY, `${checked} were checked`);
    });
  });

  describe('a folder of drafts', () => {
    before(async () => {
      await workbench.closeAll();
      await workbench.runCommand('Notifications: Clear All Notifications');
      await workbench.runCommandThatAsks('Biganzi: Check Folder');
    });

    after(async () => workbench.runCommand('Notifications: Clear All Notifications'));

    it('shows the number of drafts and how many are not ready', async () => {
      const toast = page.locator('.notification-toast', { hasText: '检查了' });
      await toast.waitFor();
      assert.match(
        (await toast.textContent()) ?? '',
        /检查了 \d+ 篇文稿：\d+ 篇还不能定稿，共 \d+ 处问题/u,
      );
      await workbench.screenshot('folder-summary');
    });

    it('lists its problems by file, though no file is open', async () => {
      const panel = page.locator('.markers-panel');
      await workbench.press('Control+Shift+M', panel);
      await panel.locator('.monaco-list-row', { hasText: FIRST }).first().waitFor();
      await workbench.screenshot('folder-problems');
      await page.keyboard.press('Control+Shift+M');
      await panel.waitFor({ state: 'hidden' });
    });

    it('marks drafts that are not ready in the explorer', async () => {
      const row = page.locator('.explorer-viewlet .monaco-list-row', { hasText: DRAFT });
      await row.locator('[class*=monaco-icon-label]').first().waitFor();
      await until('the badge', async () => (await badgeOf(DRAFT)).includes('改'));
      assert.doesNotMatch(await badgeOf('readme.txt'), /改/u);
      await workbench.screenshot('folder-badges');
    });

    it('follows changes of a file by another program', async () => {
      const file = join(workbench.folder, DRAFT);
      const text = readFileSync(file, 'utf8');
      try {
        writeFileSync(file, 'npm ci\nnpm test\n');
        await until('no badge', async () => !(await badgeOf(DRAFT)).includes('改'));
      } finally {
        writeFileSync(file, text);
      }
      await until('the badge', async () => (await badgeOf(DRAFT)).includes('改'));
    });

    it('is listed draft by draft, and Enter opens one', async () => {
      await workbench.runCommand('Notifications: Clear All Notifications');
      await workbench.runCommandThatAsks('Biganzi: Check Folder');
      await page.locator('.notification-toast', { hasText: '检查了' }).waitFor();
      await workbench.runCommandThatAsks('Notifications: Accept Notification Primary Action');
      await box.locator('.monaco-list-row', { hasText: '还不能定稿' }).first().waitFor();
      const rows = await box.locator('.monaco-list-row').allTextContents();
      assert.deepEqual(
        rows.filter((row) => row.includes(workbench.folder)),
        [],
        'a path of the disk',
      );
      await workbench.screenshot('folder-list');
      await workbench.choose(box, DRAFT);
      await page.locator('.tab.active', { hasText: DRAFT }).waitFor();
    });
  });

  /** Returns the badge after the name of a file, which is a pseudo-element. */
  async function badgeOf(name: string): Promise<string> {
    const row = page.locator('.explorer-viewlet .monaco-list-row', { hasText: name }).first();
    return row.evaluate((element) =>
      [...element.querySelectorAll('*')]
        .map((one) => getComputedStyle(one, '::after').content)
        .join(' '),
    );
  }
}
