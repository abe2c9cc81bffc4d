import assert from 'node:assert/strict';
import { until } from '../until.js';
import { squiggleBoxes } from './boxes.js';
import type { Workbench } from './workbench.js';

const SPEECH = '街道动员.gongwen';

/** Tests that texts that are not drafts get neither findings nor completions. */
export function testOtherTexts(workbench: Workbench): void {
  describe('a text that is not a draft', () => {
    for (const name of ['README.md', 'readme.txt', 'poem.md', 'poem.txt']) {
      it(`has no squiggle and no suggestion: ${name}`, async () => {
        await workbench.open(name);
        // Checked after the other text: once this has squiggles, the other would have had them.
        await workbench.openAsSaved(SPEECH);
        await until(
          'squiggles in a speech',
          async () => (await squiggleBoxes(workbench.editor)).length > 0,
        );
        await workbench.open(name);
        assert.deepEqual(await squiggleBoxes(workbench.editor), []);
        await workbench.startParagraphAtEnd();
        await workbench.write('让我们');
        await workbench.press(
          'Control+Space',
          workbench.page.locator('.suggest-widget.message.visible'),
        );
        await workbench.screenshot(`silent-${name}`);
        await workbench.page.keyboard.press('Escape');
        assert.deepEqual(await squiggleBoxes(workbench.editor), []);
      });
    }
  });
}
