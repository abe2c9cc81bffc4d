/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

const SPEECH = '街道动员.gongwen';
/** A look-alike, an invisible character and a soft break of Word. */
const PASTED = '要抓好⼯作，\u200B守住底线。\v请各社区照办。';
const CLEANED = '要抓好工作，守住底线。请各社区照办。';

/** Tests pasting from Word and the web, and copying to Word. */
export function testClipboard(workbench: Workbench): void {
  const { page } = workbench;

  describe('copy and paste', () => {
    before(async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    });

    after(async () => {
      // Enter may have been pressed once too often.
      await workbench.openAsSaved(SPEECH);
      await workbench.runCommand('Notifications: Clear All Notifications');
    });

    it('pastes cleaned text if the writer chooses it', async () => {
      await workbench.openAsSaved(SPEECH);
      await workbench.startParagraphAtEnd();
      await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED);
      await page.keyboard.press('Control+v');
      const choices = page.locator('.action-widget .monaco-list-row');
      await workbench.press('Control+.', choices.filter({ hasText: '清理粘贴内容' }));
      await workbench.screenshot('paste-choices');
      await workbench.choose(page.locator('.action-widget'), '清理粘贴内容');
      await until('the text', async () => (await workbench.shownText()).endsWith(CLEANED));
      await workbench.runCommand('File: Revert File');
    });

    it('copies with the fonts of an official document', async () => {
      await workbench.openAsSaved(SPEECH);
      await workbench.runCommandThatAsks('Biganzi: Copy as an Official Paper');
      const toast = page.locator('.notification-toast', { hasText: '已按公文格式复制' });
      await workbench.press('Enter', toast);
      await workbench.editor.click();
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
      assert.match(html ?? '', /仿宋_GB2312/u);
      assert.match(html ?? '', /方正小标宋简体[^]*在全街道防汛工作动员会上的讲话/u);
      await workbench.screenshot('copied');
    });
  });
}
