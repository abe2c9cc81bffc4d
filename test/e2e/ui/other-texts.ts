import assert from 'node:assert/strict';
import { until } from '../until.js';
import { squiggleBoxes } from './boxes.js';
import type { Workbench } from './workbench.js';

const SPEECH = '街道动员.gongwen';

/** Texts that are no official ones are left in peace. */
export function testOtherTexts(workbench: Workbench): void {
  describe('a text that is no official one', () => {
    for (const name of ['README.md', 'readme.txt', 'poem.md', 'poem.txt']) {
      it(`has no squiggle and no suggestion: ${name}`, async () => {
        await workbench.open(name);
        // Looked at after the text in question: when this has its squiggles, that would have had them.
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
        await workbench.shoot(`silent-${name}`);
        await workbench.page.keyboard.press('Escape');
        assert.deepEqual(await squiggleBoxes(workbench.editor), []);
      });
    }
  });
}
