import type { Workbench } from './workbench.js';

/** Tests the comparison with an old draft by keyboard, from the palette to the position in the new draft. */
export function testCompare(workbench: Workbench): void {
  const { page } = workbench;

  describe('an old draft and a new one made from it', () => {
    before(async () => {
      await workbench.open('去年.gongwen');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Enter');
      await workbench.open('今年.gongwen');
    });
    it('open side by side, with a list that leads to each change', async () => {
      await workbench.runCommandThatAsks('Biganzi: Compare with an Older Draft');
      const list = page.locator('.quick-input-widget');
      await list.locator('.monaco-list-row', { hasText: '去年.gongwen' }).waitFor();
      await workbench.choose(list, '去年.gongwen');
      await list.locator('.monaco-list-row', { hasText: '新增' }).waitFor();
      await page.locator('.monaco-diff-editor').first().waitFor();
      await workbench.screenshot('compare-light');
      await workbench.choose(list, '3.2% → 3.5%');
      await list.waitFor({ state: 'hidden' });
      await page.getByText('Ln 5, Col 15 (4 selected)').waitFor();
      await workbench.screenshot('compare-figure');
    });
  });
}
