import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowserWindow } from '../../host/browser.js';
import { installVsix, startEditorServer, type EditorServer } from '../../host/editor-server.js';
import { WORK } from '../../host/paths.js';
import { freshProfile } from '../../host/profile.js';
import { copyDrafts } from '../copy-drafts.js';
import { until } from '../until.js';

/** Where screenshots are kept. */
export const SHOTS = join(WORK, 'shots');

const START_LIMIT = 60_000;
// Shorter, and a second press would close what the first one is about to open.
const PRESS_AGAIN_MS = 2_500;
const PRESSES = 4;

/** “国”, “，”, “１”: VS Code counts them as two columns when it is told where to go. */
const FULL_WIDTH = /[\u2E80-\uD7AF\uF900-\uFAFF\uFF01-\uFF5E]/gu;

/** VS Code's window with the packaged extension installed and the drafts' folder open, used by keyboard. */
export class Workbench {
  readonly #server: EditorServer;
  readonly #browser: Browser;
  readonly page: Page;
  /** The folder that is open: copies of the drafts. */
  readonly folder: string;

  private constructor(server: EditorServer, browser: Browser, page: Page, folder: string) {
    this.#server = server;
    this.#browser = browser;
    this.page = page;
    this.folder = folder;
  }

  /** Installs the package in an empty profile and opens the window. */
  static async start(vsix: string): Promise<Workbench> {
    const profile = freshProfile('ui');
    const folder = copyDrafts(join(profile.root, 'drafts'));
    mkdirSync(SHOTS, { recursive: true });
    await installVsix(profile, vsix);
    const server = await startEditorServer(profile);
    const { browser, page } = await openBrowserWindow();
    await page.goto(server.pageUrl(folder));
    await page.locator('.monaco-workbench .explorer-viewlet').waitFor({ timeout: START_LIMIT });
    return new Workbench(server, browser, page, folder);
  }

  /** The text area of the active editor. */
  get editor(): Locator {
    return this.page
      .locator('.editor-group-container.active .editor-instance .monaco-editor')
      .first();
  }

  /** Opens a file of the folder by its name, through Quick Open. */
  async open(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await this.press('Control+p', input);
    await this.page.keyboard.insertText(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
      .waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Puts the cursor at a place of the active file and scrolls there. Both are counted from 1, the column in UTF-16 units. */
  async goTo(text: string, line: number, column: number): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    const before = (text.split('\n')[line - 1] ?? '').slice(0, column - 1);
    await this.press('Control+g', input);
    await this.page.keyboard.insertText(`${line}:${widthOf(before) + 1}`);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** The text in view, top to bottom, lines joined and without white space. */
  async shownText(): Promise<string> {
    const lines = await this.editor.locator('.view-line').evaluateAll((all) =>
      all
        .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.join('').replaceAll(/\s/gu, '');
  }

  /** A new paragraph after the last one, the cursor in it. */
  async startParagraphAtEnd(): Promise<void> {
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.press('Enter');
  }

  /** Types Chinese as an input method does: committed in one go. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Types Chinese a character at a time, each when those before it are shown. */
  async type(text: string): Promise<void> {
    for (let end = 1; end <= text.length; end += 1) {
      await this.write(text.charAt(end - 1));
      const typed = text.slice(0, end);
      await until(typed, async () => (await this.shownText()).includes(typed));
    }
  }

  /** Presses a key until it has shown what it opens: one that comes while another widget is closing is lost. */
  async press(key: string, opened: Locator): Promise<void> {
    for (let presses = 1; ; presses += 1) {
      await this.page.keyboard.press(key);
      try {
        await opened.first().waitFor({ timeout: PRESS_AGAIN_MS });
        return;
      } catch (error) {
        if (presses === PRESSES) throw error;
      }
    }
  }

  /** Goes down a list until the row with the text is the chosen one, and takes it. */
  async choose(list: Locator, text: string | RegExp): Promise<void> {
    const chosen = list.locator('.monaco-list-row.focused', { hasText: text });
    // Not so many presses as there are rows: the list may still be changing, and a key that comes meanwhile is lost.
    await until('the row is the chosen one', async () => {
      if ((await chosen.count()) > 0) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    });
    await chosen.waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file and forgets what another test typed in it. */
  async openAsSaved(name: string): Promise<void> {
    await this.open(name);
    // A command that comes while another widget is closing is lost: it is given again.
    await until('the tab is clean', async () => {
      await this.runCommand('File: Revert File');
      return (await this.page.locator('.tab.active.dirty').count()) === 0;
    });
  }

  /** Closes all editors and forgets what other tests typed in them; a question about that would take the keyboard. */
  async closeAll(): Promise<void> {
    await this.runCommandThatAsks('View: Close All Editors');
    const forget = this.page.locator('.monaco-dialog-box .monaco-button', {
      hasText: "Don't Save",
    });
    await until('no editor is open', async () => {
      if ((await forget.count()) > 0) await forget.first().click();
      return (await this.page.locator('.tab').count()) === 0;
    });
  }

  /** Runs a command of the palette by its name. */
  async runCommand(name: string): Promise<void> {
    await this.runCommandThatAsks(name);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command that goes on asking where the palette was. */
  async runCommandThatAsks(name: string): Promise<void> {
    await this.press('F1', this.page.locator('.quick-input-widget input'));
    await this.page.keyboard.insertText(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
      .waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Keeps a picture of the window. */
  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  /** Closes the window and ends the server. */
  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }
}

function widthOf(text: string): number {
  return text.length + (text.match(FULL_WIDTH)?.length ?? 0);
}
