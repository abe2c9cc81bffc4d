import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

/** A real draft with many clichés. */
const DRAFT = '000_0b5d9b68e5fe8446.txt';
/** A phrase that occurs in it more than once. */
const CLICHE = '不断';
/** 2247 字 · 约 11 分钟 · 套话密度 18% */
const FIGURES = /^\d+ 字 · 约 \d+ 分钟 · 套话密度 \d+%$/u;

/** Tests the figures on length and clichés: above the title, in the status bar, and in a hover. */
export function testFigures(workbench: Workbench): void {
  const { page } = workbench;

  describe('the figures of a draft', () => {
    before(async () => workbench.openAsSaved(DRAFT));

    it('are shown above its title, with the number of placeholders', async () => {
      const [figures, open] = await until('the lenses', async () => {
        const texts = await workbench.editor.locator('.codelens-decoration').allTextContents();
        const lenses = (texts[0] ?? '').split('|').map((text) => text.trim());
        return lenses.length > 1 && lenses;
      });
      assert.match(figures ?? '', FIGURES);
      assert.match(open ?? '', /^占位 \d+ 处$/u);
      await workbench.screenshot('figures-lens');
    });

    it('are shown in the status bar', async () => {
      const item = page.locator('.statusbar-item', { hasText: '套话密度' });
      await item.waitFor();
      assert.match(((await item.textContent()) ?? '').trim(), FIGURES);
    });

    it('of a cliché are shown in its hover, with its other uses', async () => {
      const text = readFileSync(join(workbench.folder, DRAFT), 'utf8');
      const before = text.slice(0, text.indexOf(CLICHE)).split('\n');
      await workbench.goTo(text, before.length, (before.at(-1)?.length ?? 0) + 2);
      const hover = page.locator('.monaco-hover', { hasText: `“${CLICHE}”` }).first();
      await workbench.runCommand('Show or Focus Hover');
      await hover.waitFor();
      assert.match((await hover.textContent()) ?? '', /本篇 \d+ 次[^]*其余 \d+ 处在第/u);
      await workbench.screenshot('figures-hover');
      await page.keyboard.press('Escape');
    });
  });
}
