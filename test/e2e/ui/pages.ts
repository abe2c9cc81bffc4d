import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { until } from '../until.js';
import { faintTexts } from './contrast.js';
import type { Workbench } from './workbench.js';

const DRAFT = '001_8d9c40e0850fdea2.txt';

/** Tests the pages next to the editor: the report and the preview, live, with items that lead to their positions. */
export function testPages(workbench: Workbench): void {
  const { page } = workbench;

  describe('pages next to the editor', () => {
    before(async () => workbench.openAsSaved(DRAFT));
    after(async () => {
      await workbench.runCommand('View: Focus First Editor Group');
      await workbench.runCommand('View: Close Editors in Other Groups');
      await workbench.openAsSaved(DRAFT);
    });

    it('the report leads to positions in the draft, by keyboard', async () => {
      await workbench.runCommand('Biganzi: Health Report');
      const report = webview('体检报告');
      await report.locator('.verdict', { hasText: '还不能定稿' }).waitFor();
      await workbench.screenshot('report-light');
      const first = report.locator('#rule-placeholder-year .go').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await page.getByText('Ln 15, Col', { exact: false }).first().waitFor();
      assert.equal(await selectedText(), '20xx年');
    });

    it('the report follows edits', async () => {
      const report = webview('体检报告');
      const count = report.locator('#rule-placeholder-year .count');
      const before = await count.textContent();
      await workbench.write('2024年');
      await until('one year less', async () => (await count.textContent()) !== before);
    });

    it('the preview shows sheets, live, and a click leads to the text', async () => {
      await workbench.openAsSaved(DRAFT);
      await workbench.runCommand('Biganzi: Page Preview');
      const preview = webview('版面预览');
      await preview.locator('.line.title').first().waitFor();
      await workbench.screenshot('preview-light');
      const line = preview.locator('.line', { hasText: '这次全区教育工作会议' });
      const before = await line.textContent();
      await line.click();
      await page.getByText('Ln 15, Col', { exact: false }).first().waitFor();
      await page.keyboard.press('Home');
      await workbench.write('各位校长，');
      await until('the line begins with what was typed', async () => {
        const now = await preview.locator('.line', { hasText: '各位校长，' }).textContent();
        return now !== before;
      });
    });

    it('every line of the preview is reached by keyboard and leads to the text', async () => {
      const preview = webview('版面预览');
      await preview.getByRole('button', { name: '另存为网页' }).focus();
      await page.keyboard.press('Tab');
      const focused = preview.locator('.line:focus');
      await focused.waitFor();
      await page.keyboard.press('Home');
      const first = await preview.locator('.line[data-go]').first().getAttribute('data-go');
      await until('the first line', async () => (await focused.getAttribute('data-go')) === first);
      await page.keyboard.press('End');
      const last = await preview.locator('.line[data-go]').last().getAttribute('data-go');
      await until('the last line', async () => (await focused.getAttribute('data-go')) === last);
      await page.keyboard.press('Home');
      const body = preview.locator('.line.body:focus');
      await until('a line of the body is in focus', async () => {
        if ((await body.count()) > 0) return true;
        await page.keyboard.press('ArrowDown');
        return false;
      });
      const range = (await body.getAttribute('data-go')) ?? '';
      await page.keyboard.press('Enter');
      const line = Number(range.split(':')[0]) + 1;
      await page
        .getByText(new RegExp(`^Ln ${line}, `, 'u'))
        .first()
        .waitFor();
    });

    it('the preview shows the speaker’s copy', async () => {
      const preview = webview('版面预览');
      await preview.getByRole('button', { name: '版式：公文' }).focus();
      await page.keyboard.press('Enter');
      const list = page.locator('.quick-input-widget');
      await list.locator('.monaco-list-row', { hasText: '标出停顿和数字' }).waitFor();
      await workbench.choose(list, '标出停顿和数字');
      await preview.getByRole('button', { name: '版式：读稿' }).waitFor();
      await preview.locator('.pause').first().waitFor();
      await workbench.screenshot('preview-speech');
      await preview.getByRole('button', { name: '版式：读稿' }).focus();
      await page.keyboard.press('Enter');
      await list.locator('.monaco-list-row', { hasText: '每页 22 行' }).waitFor();
      await workbench.choose(list, '每页 22 行');
      await preview.getByRole('button', { name: '版式：公文' }).waitFor();
    });

    it('the preview scrolls with the editor', async () => {
      const preview = webview('版面预览');
      const last = preview.locator('.page').last();
      await page.keyboard.press('Control+End');
      await until(
        'the last sheet is in view',
        async () => ((await last.boundingBox())?.y ?? 1e9) < 800,
      );
      await workbench.screenshot('preview-end');
    });

    it('the preview reports that there is no voice to read aloud', async () => {
      const preview = webview('版面预览');
      await preview.getByRole('button', { name: '朗读' }).click();
      await preview.locator('[role=status]', { hasText: '没有可用的中文语音' }).waitFor();
    });

    it('the preview is saved as a separate web page', async () => {
      const file = join(workbench.folder, DRAFT.replace('.txt', '.preview.html'));
      await webview('版面预览').getByRole('button', { name: '另存为网页' }).click();
      await page.locator('.quick-input-widget input').first().waitFor();
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await page.keyboard.press('Enter');
      await until('the file', () => existsSync(file));
      // The next test would take the closing dialog for the palette.
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      assert.match(readFileSync(file, 'utf8'), /^<!DOCTYPE html>/u);
    });

    async function selectedText(): Promise<string> {
      const selected = page.locator('.statusbar-item', { hasText: 'selected' });
      await selected.waitFor();
      const text = (await selected.textContent()) ?? '';
      return text.includes('(5 selected)') ? '20xx年' : text;
    }
  });

  describe('pages in the colours of the editor', () => {
    beforeEach(async () => workbench.openAsSaved(DRAFT));
    afterEach(async () => {
      await workbench.runCommand('View: Focus First Editor Group');
      await workbench.runCommand('View: Close Editors in Other Groups');
      await workbench.setTheme('light');
    });

    for (const theme of ['light', 'dark', 'high contrast', 'light high contrast'] as const) {
      it(`are readable in ${theme}`, async () => {
        await workbench.setTheme(theme);
        await workbench.runCommand('Biganzi: Page Preview');
        const preview = webview('版面预览');
        await preview.locator('.line.title').first().waitFor();
        await workbench.screenshot(`preview-${theme}`);
        assert.deepEqual(await faintTexts(preview), []);
        await workbench.runCommand('View: Focus First Editor Group');
        await workbench.runCommand('Biganzi: Health Report');
        const report = webview('体检报告');
        await report.locator('.verdict').waitFor();
        await workbench.screenshot(`report-${theme}`);
        assert.deepEqual(await faintTexts(report), []);
      });
    }
  });

  /** The page inside the two frames in which VS Code shows it. */
  function webview(title: string): FrameLocator {
    return page
      .frameLocator(`iframe.webview.ready`)
      .frameLocator(`iframe#active-frame[title*="${title}"]`);
  }
}
