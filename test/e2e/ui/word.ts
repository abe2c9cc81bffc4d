import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWord } from '../../../word/src/read-word.js';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

/** 另存为文稿 is offered in two places. */
const THEMES = [
  {
    name: '护林',
    shot: 'word',
    saveAs: '.notification-toast .monaco-button',
    theme: 'light',
  },
  {
    name: '造林',
    shot: 'word-contrast',
    saveAs: '.editor-actions .action-label[aria-label*="Open Word Document as Draft"]',
    theme: 'high contrast',
  },
] as const;
const MOST_QUESTIONS = 9;

/** Tests the path from a Word document dragged into the window to a speech that is filled in, fixed and exported, by mouse and keyboard. */
export function testWord(workbench: Workbench): void {
  const { page } = workbench;
  const box = page.locator('.quick-input-widget');

  describe('a speech opened from Word', () => {
    afterEach(async () => {
      await workbench.runCommand('Notifications: Clear All Notifications');
      await workbench.setTheme('light');
    });

    for (const { name, shot, saveAs, theme } of THEMES) {
      it(`is dragged in, filled in, fixed and exported, in ${theme}`, async () => {
        await workbench.setTheme(theme);
        const findings = workbench.editor.locator('[class*=squiggly-]');
        const file = (ending: string) => join(workbench.folder, `${name}${ending}`);
        await workbench.drag(`${name}.docx`, page.locator('.part.editor'));
        await page.locator('.editor-group-overlay-indicator').waitFor();
        await workbench.screenshot(`${shot}-1-dragged`);
        await workbench.drop();
        await page.locator('.tab.active', { hasText: `${name}.docx.gongwen` }).waitFor();
        await until('its text', async () => (await workbench.shownText()).includes('一、总结成绩'));
        await until('findings', async () => (await findings.count()) > 0);
        await workbench.screenshot(`${shot}-2-opened`);

        await page.locator(saveAs).first().click();
        await page.locator('.tab.active', { hasText: `${name}.gongwen` }).waitFor();
        await page.locator('.tab', { hasText: `${name}.docx` }).waitFor({ state: 'hidden' });
        await until('findings', async () => (await findings.count()) > 0);
        await workbench.runCommand('Notifications: Clear All Notifications');
        await workbench.screenshot(`${shot}-3-draft`);

        await workbench.runCommandThatAsks('Biganzi: Fill In What Is Left Open');
        await box.locator('.quick-input-title', { hasText: '｢' }).waitFor();
        await workbench.screenshot(`${shot}-4-asked`);
        await answerAll();
        await until('nothing is open', async () => !(await workbench.shownText()).includes('**'));
        await workbench.screenshot(`${shot}-5-filled`);

        const actions = page.locator('.action-widget');
        await page.keyboard.press('Control+Home');
        await workbench.press('F8', page.locator('.marker-widget', { hasText: '半角' }));
        await workbench.press('Control+.', actions.locator('.monaco-list-row'));
        await workbench.screenshot(`${shot}-6-fixes`);
        await workbench.choose(actions, '改用全角标点');
        await until('the mark', async () => (await workbench.shownText()).includes('会议，总结'));
        await until('the finding is closed', async () => {
          await page.keyboard.press('Escape');
          return (await page.locator('.marker-widget').count()) === 0;
        });
        await workbench.screenshot(`${shot}-7-fixed`);
        await page.keyboard.press('Control+s');
        await until('it is saved', async () => {
          return (await page.locator('.tab.active.dirty').count()) === 0;
        });

        await workbench.runCommand('Biganzi: Write Back to Word');
        await until('the document', () => textOf(file('.docx')).includes('会议，总结20'));
        await workbench.runCommandThatAsks('Biganzi: Export Word');
        await box.locator('.quick-input-title', { hasText: '选择版式' }).waitFor();
        await workbench.screenshot(`${shot}-8-layouts`);
        await workbench.choose(box, '每页 22 行');
        const input = box.locator('input').first();
        await until('the dialog', async () =>
          (await input.inputValue()).endsWith(`${name}-导出.docx`),
        );
        await page.keyboard.press('Enter');
        await until('the export', () => existsSync(file('-导出.docx')));
        await page.locator('.notification-toast', { hasText: '已导出' }).waitFor();
        await workbench.screenshot(`${shot}-9-exported`);
        const text = textOf(file('-导出.docx'));
        assert.match(text, /会议，总结20\d\d年的工作/u);
        assert.match(text, /西山镇先行一步/u);
        assert.doesNotMatch(text, /20xx|\*/u);
        rmSync(file('-导出.docx'));
      });
    }

    it('is refused in its tab, with the reason, if the file is damaged', async () => {
      const file = join(workbench.folder, '坏的.docx');
      writeFileSync(file, '讲话');
      await workbench.drag('坏的.docx', page.locator('.part.editor'));
      await workbench.drop();
      await page.locator('.notification-toast', { hasText: '坏的.docx：' }).waitFor();
      await page
        .frameLocator('iframe.webview.ready')
        .frameLocator('iframe#active-frame')
        .locator('p', { hasText: 'Word' })
        .waitFor();
      assert.equal(await page.locator('.monaco-dialog-box').count(), 0);
      await workbench.screenshot('word-damaged');
      await workbench.closeAll();
      rmSync(file);
    });
  });

  /** Answers every question: years with the proposal, all others with a word. */
  async function answerAll(): Promise<void> {
    for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
      const before = await box.locator('.quick-input-title').textContent();
      const hint = (await box.locator('input').first().getAttribute('placeholder')) ?? '';
      if (!hint.includes('缺年份')) await workbench.write('西山');
      await page.keyboard.press('Enter');
      const next = await until('the next question or the end', async () => {
        if (!(await box.isVisible())) return 'end' as const;
        return (await box.locator('.quick-input-title').textContent()) !== before && 'more';
      });
      if (next === 'end') return;
    }
  }
}

function textOf(file: string): string {
  const word = readWord(readFileSync(file));
  return word.kind === 'text' ? word.text : '';
}
