import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.js';
import { DRAFT } from './findings.js';
import type { Workbench } from './workbench.js';

/** 填为 2026年 */
const YEAR = /\d{4}年/u;

/** Tests quick fixes: Ctrl+. on a finding, a choice, and the changed text. */
export function testQuickFixes(workbench: Workbench): void {
  describe('Ctrl+.', () => {
    beforeEach(async () => workbench.openAsSaved(DRAFT));

    it('offers years for 20xx年 and writes the chosen one', async () => {
      await fix('总结20xx年', 3, YEAR, 'quick-fix-year');
      await shows(/总结\d{4}年教育工作/u);
    });

    it('offers the actual number for “四个确保” and writes it', async () => {
      await fix('“四个确保”', 2, '五', 'quick-fix-count');
      await shows(/要做到“五个确保”/u);
    });

    it('fills in all equal placeholders with one answer, and undoes it in one step', async () => {
      const { page } = workbench;
      await fix('总结20xx年', 3, '填写全文相同的“20xx年”', 'fill-alike-offered');
      await page.locator('.quick-input-widget', { hasText: '｢20xx年｣' }).waitFor();
      await workbench.screenshot('fill-alike-asked');
      await page.keyboard.press('Control+a');
      await workbench.write('2031年');
      await page.keyboard.press('Enter');
      await shows(/总结2031年教育工作,安排部署2031年教育工作/u);
      await page.keyboard.press('Control+z');
      await shows(/总结20xx年教育工作,安排部署20xx年教育工作/u);
    });

    async function fix(
      place: string,
      within: number,
      title: string | RegExp,
      shot: string,
    ): Promise<void> {
      const list = workbench.page.locator('.action-widget');
      const text = readFileSync(join(workbench.folder, DRAFT), 'utf8');
      const lines = text.slice(0, text.indexOf(place) + within).split('\n');
      await workbench.goTo(text, lines.length, (lines.at(-1) ?? '').length + 1);
      await until(
        'findings',
        async () => (await workbench.editor.locator('[class*=squiggly-]').count()) > 0,
      );
      await workbench.press('Control+.', list.locator('.monaco-list-row', { hasText: title }));
      await workbench.screenshot(shot);
      await workbench.choose(list, title);
    }

    function shows(text: RegExp): Promise<true> {
      return until(`the text ${text.source}`, async () => text.test(await workbench.shownText()));
    }
  });
}
