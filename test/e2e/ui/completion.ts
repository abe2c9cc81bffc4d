import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

const SPEECH = '街道动员.gongwen';
const STOCK = '各社区要落实专人值守制度和每日巡查制度';

/** Tests the first completion after the start; must run before all others. Loading the data must not suppress the first list. */
export function testFirstCompletion(workbench: Workbench): void {
  const { page } = workbench;
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');

  describe('the first letters typed after the start', () => {
    it('open the list by themselves', async () => {
      await workbench.openAsSaved(SPEECH);
      await page.locator('.statusbar-item', { hasText: '处问题' }).waitFor();
      await workbench.startParagraphAtEnd();
      await page.keyboard.type('jqld');
      await rows.filter({ hasText: '坚强领导下' }).first().waitFor();
      await workbench.screenshot('completion-first');
      await page.keyboard.press('Escape');
      await workbench.runCommand('File: Revert File');
    });
  });
}

/** Tests which completions are offered while typing. */
export function testCompletion(workbench: Workbench): void {
  const { page } = workbench;
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  const chosen = page.locator('.suggest-widget.visible .monaco-list-row.focused');
  const ghost = page.locator('.ghost-text-decoration');

  describe('completion in a speech', () => {
    beforeEach(async () => {
      await workbench.openAsSaved(SPEECH);
      await workbench.startParagraphAtEnd();
    });

    afterEach(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    });

    it('opens by itself for initials, selects nothing, and does not bind Enter', async () => {
      await page.keyboard.type('jqld');
      await rows.filter({ hasText: '坚强领导下' }).first().waitFor();
      assert.equal(await chosen.count(), 0);
      await workbench.screenshot('completion-initials');
      await page.keyboard.press('Enter');
      await rows.first().waitFor({ state: 'hidden' });
      assert.match(await workbench.shownText(), /jqld$/u);
    });

    it('replaces initials by a snippet and shows its choices', async () => {
      await page.keyboard.type('jqld');
      await workbench.press('Control+Space', chosen);
      await workbench.choose(page.locator('.suggest-widget.visible'), /委、.政府的坚强领导下/u);
      await rows.filter({ hasText: /^县/u }).first().waitFor();
      await workbench.screenshot('completion-choices');
      await workbench.choose(page.locator('.suggest-widget.visible'), /^县/u);
      await until('县 in both places', async () =>
        (await workbench.shownText()).includes('县委、县政府的坚强领导下'),
      );
      assert.doesNotMatch(await workbench.shownText(), /jqld/u);
    });

    it('offers snippets that contain a word only if asked', async () => {
      await workbench.type('坚强');
      await workbench.press('Control+Space', rows.filter({ hasText: '坚强领导' }));
      await workbench.screenshot('completion-word');
    });

    it('opens by itself at the beginning of a stock sentence', async () => {
      await workbench.type('让我们更');
      await typeUntilShown('加', rows.filter({ hasText: '让我们更加紧密' }));
      assert.equal(await chosen.count(), 0);
      await page.keyboard.press('Tab');
      await until('the sentence', async () =>
        /让我们更加紧密.*党中央周围/u.test(await workbench.shownText()),
      );
    });

    it('does not open during the composition of an input method', async () => {
      const session = await page.context().newCDPSession(page);
      for (const text of ['j', 'jq', 'jql', 'jqld']) {
        const end = text.length;
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: end,
          selectionEnd: end,
        });
        await until('the letters', async () => (await workbench.shownText()).endsWith(text));
        assert.equal(await rows.count(), 0);
      }
      await session.send('Input.insertText', { text: '坚强领导' });
      await until('the word', async () => (await workbench.shownText()).endsWith('坚强领导'));
      await session.detach();
    });
  });

  describe('inline completion', () => {
    beforeEach(async () => {
      await workbench.openAsSaved(SPEECH);
      await workbench.startParagraphAtEnd();
      await workbench.write(`${STOCK}。`);
      await page.keyboard.press('Enter');
      await workbench.type('会后，各社区要落实专人值守');
      await typeUntilShown('制', ghost);
    });

    it('continues a sentence from earlier in the draft, and Tab accepts it', async () => {
      assert.equal(await rows.count(), 0);
      await workbench.screenshot('completion-ghost');
      await page.keyboard.press('Tab');
      await until('the rest', async () => (await workbench.shownText()).endsWith(`会后，${STOCK}`));
    });

    it('disappears with Enter, which inserts a new line', async () => {
      await page.keyboard.press('Enter');
      await ghost.first().waitFor({ state: 'hidden' });
      assert.match(await workbench.shownText(), /专人值守制$/u);
    });
  });

  it('the picker finds a snippet by initials and inserts it', async () => {
    await workbench.openAsSaved(SPEECH);
    await workbench.startParagraphAtEnd();
    await workbench.runCommandThatAsks('Biganzi: Insert Snippet');
    const list = page.locator('.quick-input-list .monaco-list-row');
    await list.first().waitFor();
    await workbench.screenshot('completion-picker');
    await workbench.write('jqld');
    await list.filter({ hasText: '委、区政府的坚强领导下' }).first().waitFor();
    await workbench.screenshot('completion-picker-found');
    await workbench.choose(page.locator('.quick-input-list'), '委、区政府的坚强领导下');
    await until('the snippet', async () =>
      /委、.政府的坚强领导下/u.test(await workbench.shownText()),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  /** Types a character again until the entry is shown: the editor requests nothing for text typed while it waits for a response. */
  async function typeUntilShown(character: string, shown: Locator): Promise<void> {
    await workbench.write(character);
    await until('what is offered', async () => {
      if (await shown.first().isVisible()) return true;
      await page.keyboard.press('Backspace');
      await workbench.write(character);
      return shown
        .first()
        .waitFor({ timeout: ANSWER_MS })
        .then(
          () => true,
          () => false,
        );
    });
  }
}

/** In milliseconds, enough for a response on a busy machine. */
const ANSWER_MS = 2_500;
