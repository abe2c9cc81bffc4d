import assert from 'node:assert/strict';
import { until } from '../until.js';
import { squiggleBoxes } from './boxes.js';
import type { Workbench } from './workbench.js';

/** Two files in GB18030, as old programs write it; only the first is a draft by its file name. */
const KNOWN = '旧编码的讲话.txt';
const UNKNOWN = '旧编码.txt';
const WORDS = '各村要早作准备';

export function testEncodings(workbench: Workbench): void {
  const { page } = workbench;

  describe('a file of an old encoding', () => {
    it('opens correctly if it is a draft by its name', async () => {
      await workbench.open(KNOWN);
      await until('the text', async () => (await workbench.shownText()).includes(WORDS));
      await until('squiggles', async () => (await squiggleBoxes(workbench.editor)).length > 0);
      await workbench.screenshot('encoding-known');
    });

    it('otherwise causes a notification, is not changed, and opens correctly after one click', async () => {
      await workbench.runCommand('Notifications: Clear All Notifications');
      await workbench.open(UNKNOWN);
      const toast = page.locator('.notification-toast', { hasText: '像是 GB18030' });
      await toast.waitFor();
      assert.deepEqual(await squiggleBoxes(workbench.editor), []);
      await workbench.screenshot('encoding-asked');
      await workbench.runCommand('Notifications: Accept Notification Primary Action');
      await until('the text', async () => (await workbench.shownText()).includes(WORDS));
      await until('squiggles', async () => (await squiggleBoxes(workbench.editor)).length > 0);
      await workbench.screenshot('encoding-reopened');
    });
  });
}
