import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWord } from '../../../word/src/read-word.js';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

const THEMES = [
  { name: '护林', shot: 'word' },
  { name: '造林', shot: 'word-contrast', theme: 'Default High Contrast' },
] as const;
const MOST_QUESTIONS = 9;

/** Tests opening a Word document, filling it in, fixing and exporting it, by keyboard. */
export function testWord(workbench: Workbench): void {
  const { page } = workbench;
  const box = page.locator('.quick-input-widget');
  const settings = join(workbench.folder, '.vscode');

  describe('a speech opened from Word', () => {
    afterEach(async () => {
      await workbench.runCommand('Notifications: Clear All Notifications');
      rmSync(settings, { recursive: true, force: true });
      await page.locator('.monaco-workbench:not(.hc-black)').waitFor();
    });

    for (const { name, shot, ...look } of THEMES) {
      it(`is written back to Word without leftovers${'theme' in look ? `, in ${look.theme}` : ''}`, async () => {
        if ('theme' in look) await setTheme(look.theme);
        const findings = workbench.editor.locator('[class*=squiggly-]');
        const file = (ending: string) => join(workbench.folder, `${name}${ending}`);
        await workbench.open(`${name}.docx`);
        await until('its text', async () => (await workbench.shownText()).includes('一、总结成绩'));
        await until('findings', async () => (await findings.count()) > 0);
        await workbench.screenshot(`${shot}-1-opened`);

        await workbench.runCommand('Biganzi: Open Word Document as Draft');
        await page.locator('.tab.active', { hasText: `${name}.gongwen` }).waitFor();
        await until('findings', async () => (await findings.count()) > 0);
        await workbench.runCommand('Notifications: Clear All Notifications');
        await workbench.runCommand('Fix All');
        await until('the mark', async () => (await workbench.shownText()).includes('会议，总结'));
        await workbench.screenshot(`${shot}-2-mended`);

        await workbench.runCommandThatAsks('Biganzi: Fill In What Is Left Open');
        await box.locator('.quick-input-title', { hasText: '｢' }).waitFor();
        await answerAll();
        await until('nothing is open', async () => !(await workbench.shownText()).includes('**'));
        await workbench.screenshot(`${shot}-3-filled`);
        await page.keyboard.press('Control+s');
        await until('it is saved', async () => {
          return (await page.locator('.tab.active.dirty').count()) === 0;
        });

        await workbench.runCommand('Biganzi: Write Back to Word');
        await until('the document', () => textOf(file('.docx')).includes('会议，总结20'));
        await workbench.runCommandThatAsks('Biganzi: Export Word');
        await box.locator('input:focus').waitFor();
        await workbench.choose(box, '每页 22 行');
        const input = box.locator('input').first();
        await until('the dialog', async () => (await input.inputValue()).endsWith('.docx'));
        await page.keyboard.press('Control+a');
        await workbench.write(file('定稿.docx'));
        await page.keyboard.press('Enter');
        await until('the export', () => existsSync(file('定稿.docx')));
        await page.locator('.notification-toast', { hasText: '已导出' }).waitFor();
        await workbench.screenshot(`${shot}-4-exported`);
        const text = textOf(file('定稿.docx'));
        assert.match(text, /会议，总结20\d\d年的工作/u);
        assert.match(text, /西山镇先行一步/u);
        assert.doesNotMatch(text, /20xx|\*/u);
        rmSync(file('定稿.docx'));
      });
    }
  });

  async function setTheme(theme: string): Promise<void> {
    mkdirSync(settings, { recursive: true });
    const own = JSON.stringify({ 'workbench.colorTheme': theme });
    writeFileSync(join(settings, 'settings.json'), own);
    await page.locator('.monaco-workbench.hc-black').waitFor();
  }

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
