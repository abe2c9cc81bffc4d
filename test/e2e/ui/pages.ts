import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

const DRAFT = '001_8d9c40e0850fdea2.txt';

/** What a writer sees beside the editor: the report of the draft, live, each item of which leads to its place. */
export function testPages(workbench: Workbench): void {
  const { page } = workbench;

  describe('pages beside the editor', () => {
    before(async () => workbench.openAsSaved(DRAFT));
    after(async () => {
      await workbench.openAsSaved(DRAFT);
      await workbench.runCommand('View: Close Other Editors in Group');
    });

    it('the report leads to the places of the draft, by keyboard', async () => {
      await workbench.runCommand('Biganzi: Health Report');
      const report = webview('体检报告');
      await report.locator('.verdict', { hasText: '还不能定稿' }).waitFor();
      await workbench.shoot('report-light');
      const first = report.locator('#rule-placeholder-year .go').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await page.getByText('Ln 15, Col', { exact: false }).first().waitFor();
      assert.equal(await selectedText(), '20xx年');
    });

    it('the report follows what is typed', async () => {
      const report = webview('体检报告');
      const count = report.locator('#rule-placeholder-year .count');
      const before = await count.textContent();
      await workbench.write('2024年');
      await until('one year less', async () => (await count.textContent()) !== before);
    });

    /** The page inside the two frames in which VS Code shows it. */
    function webview(title: string): FrameLocator {
      return page
        .frameLocator(`iframe.webview.ready`)
        .frameLocator(`iframe[title*="${title}"], iframe#active-frame`);
    }

    async function selectedText(): Promise<string> {
      const selected = page.locator('.statusbar-item', { hasText: 'selected' });
      await selected.waitFor();
      const text = (await selected.textContent()) ?? '';
      return text.includes('(5 selected)') ? '20xx年' : text;
    }
  });
}
