import type { Workbench } from './workbench.js';

/** What became of an old draft, found by keyboard from the palette to the place in the new one. */
export function testCompare(workbench: Workbench): void {
  const { page } = workbench;

  describe('an old draft and the one made from it', () => {
    before(async () => {
      await workbench.open('去年.gongwen');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Enter');
      await workbench.open('今年.gongwen');
    });
    it('stand beside each other, with a list that leads to each change', async () => {
      await workbench.runCommandThatAsks('Biganzi: Compare with an Older Draft');
      const list = page.locator('.quick-input-widget');
      await list.locator('.monaco-list-row', { hasText: '去年.gongwen' }).waitFor();
      await workbench.choose(list, '去年.gongwen');
      await list.locator('.monaco-list-row', { hasText: '新增' }).waitFor();
      await page.locator('.monaco-diff-editor').first().waitFor();
      await workbench.shoot('compare-light');
      await workbench.choose(list, '3.2% → 3.5%');
      await list.waitFor({ state: 'hidden' });
      await page.getByText('Ln 5, Col 15 (4 selected)').waitFor();
      await workbench.shoot('compare-figure');
    });
  });
}
