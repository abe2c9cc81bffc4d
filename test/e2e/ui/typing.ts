import { until } from '../until.js';
import { isUnderlined, squiggleBoxes, textBoxes } from './boxes.js';
import type { Workbench } from './workbench.js';

const SPEECH = '街道动员.gongwen';

/** Tests findings and snippets while typing. */
export function testTyping(workbench: Workbench): void {
  describe('typing in a speech', () => {
    beforeEach(async () => {
      await workbench.openAsSaved(SPEECH);
      await workbench.startParagraphAtEnd();
    });

    it('underlines 三是 where 二是 is missing', async () => {
      for (const piece of ['要办好两件实事：', '一是修好水泵；', '三是', '清好下水道。']) {
        await workbench.write(piece);
      }
      const place = { before: '修好水泵；', text: '三是' };
      await until('a squiggle under 三是', async () =>
        isUnderlined(
          await textBoxes(workbench.editor, place),
          await squiggleBoxes(workbench.editor),
        ),
      );
      await workbench.screenshot('typing');
    });

    it('completes a snippet whose tab stops are reached by Tab', async () => {
      const { page, editor } = workbench;
      await workbench.type('我们相信');
      const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
      await workbench.press('Control+Space', suggestions);
      await workbench.screenshot('suggestions');
      await page.keyboard.press('Enter');
      await editor.locator('.snippet-placeholder').first().waitFor();
      await workbench.screenshot('snippet');
      await fillNext('西山');
      await fillNext('（掌声）');
      // A new wrapped line is at the top until it is laid out.
      await until('all in order', async () =>
        /我们相信.+西山.+（掌声）$/u.test(await workbench.shownText()),
      );
      await workbench.screenshot('snippet-filled');
    });

    async function fillNext(text: string): Promise<void> {
      await workbench.page.keyboard.press('Tab');
      await workbench.write(text);
      await until(`the text ${text}`, async () => (await workbench.shownText()).includes(text));
    }
  });
}
