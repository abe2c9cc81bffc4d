import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

/** Of this office alone: no snippet that is shipped knows it. */
const OWN = '切实把护林防火的弦绷得紧而又紧';
const DRAFTS = {
  '春.txt': `同志们：\n我们要真抓实干，${OWN}，不能有丝毫松懈。去冬以来全县雨雪偏少。\n`,
  '秋.txt': `各位代表：\n各乡镇要压实责任，${OWN}，做到守土有责。秋收之后田间用火增多。\n`,
};

/** Old drafts become snippets of one's own, asked for and kept by keyboard. */
export function testArchive(workbench: Workbench): void {
  const { page } = workbench;
  const box = page.locator('.quick-input-widget');
  const root = join(dirname(workbench.folder), 'archive');
  const folder = join(root, 'drafts');

  describe('mining a folder', () => {
    beforeEach(async () => {
      await workbench.open('街道动员.gongwen');
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(DRAFTS)) writeFileSync(join(folder, name), text);
    });
    afterEach(async () => {
      await workbench.runCommand('Notifications: Clear All Notifications');
      rmSync(root, { recursive: true });
    });

    it('shows what it found before it asks where to, and leaves nothing behind where the writer gives up', async () => {
      await chooseFolder();
      await box.getByText('从 2 篇文稿提炼了').waitFor();
      await box.getByText('存为代码片段文件').waitFor();
      await workbench.shoot('archive-where-to');
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'hidden' });
      assert.deepEqual(readdirSync(folder).sort(), Object.keys(DRAFTS).sort());
      assert.deepEqual(readdirSync(root), ['drafts']);
    });
  });

  async function chooseFolder(): Promise<void> {
    await workbench.runCommandThatAsks('Biganzi: Mine Snippets from a Folder');
    const drafts = box.getByText('drafts', { exact: true });
    await writePath(`${root}/`);
    await drafts.waitFor();
    await page.keyboard.insertText('drafts/');
    await drafts.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
  }

  /** Writes over the path that the editor's own file dialog begins with. */
  async function writePath(path: string): Promise<void> {
    const input = box.locator('input').first();
    await until('a path to start from', async () => (await input.inputValue()).startsWith('/'));
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(path);
    await until('the path', async () => (await input.inputValue()) === path);
  }
}
