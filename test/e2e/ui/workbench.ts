import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowserWindow } from '../../host/browser.js';
import { installVsix, startEditorServer, type EditorServer } from '../../host/editor-server.js';
import { WORK } from '../../host/paths.js';
import { freshProfile } from '../../host/profile.js';
import { copyDrafts } from '../copy-drafts.js';
import { until } from '../until.js';

/** The folder of screenshots. */
export const SHOTS = join(WORK, 'shots');

const START_LIMIT = 60_000;
// In milliseconds; with less, a second press could close the widget that the first one is opening.
const PRESS_AGAIN_MS = 2_500;
const PRESSES = 4;

/** The colour themes of the tests: the name in the settings (none for the default) and the class of the workbench. */
const THEMES = {
  light: { name: undefined, className: 'vs' },
  dark: { name: 'Default Dark Modern', className: 'vs-dark' },
  'high contrast': { name: 'Default High Contrast', className: 'hc-black' },
  'light high contrast': { name: 'Default High Contrast Light', className: 'hc-light' },
} as const;

export type Theme = keyof typeof THEMES;

/** “国”, “，”, “１”: VS Code counts them as two columns in Go to Line. */
const FULL_WIDTH = /[\u2E80-\uD7AF\uF900-\uFAFF\uFF01-\uFF5E]/gu;

/** The VS Code window with the packaged extension installed and the folder of drafts open, used by keyboard. */
export class Workbench {
  readonly #server: EditorServer;
  readonly #browser: Browser;
  readonly page: Page;
  /** The open folder, with copies of the drafts. */
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

  /** Drags a file of the explorer by mouse and holds it over a part of the window, until `drop`. */
  async drag(name: string, over: Locator): Promise<void> {
    const row = this.page.locator('.explorer-viewlet .monaco-list-row', { hasText: name });
    // A row out of sight is not rendered.
    await this.runCommand('File: Focus on Files Explorer');
    await this.page.keyboard.press('Home');
    await until('the row is in view', async () => {
      if (await row.isVisible()) return true;
      await this.page.keyboard.press('PageDown');
      return false;
    });
    await row.hover();
    await this.page.mouse.down();
    // The first movement begins the drag, the second is over the part.
    await over.hover();
    await over.hover();
  }

  /** Lets go of what is dragged. */
  async drop(): Promise<void> {
    await this.page.mouse.up();
  }

  /** Moves the cursor to a position of the active file and scrolls there. Line and column are counted from 1, the column in UTF-16 units. */
  async goTo(text: string, line: number, column: number): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    const before = (text.split('\n')[line - 1] ?? '').slice(0, column - 1);
    await this.press('Control+g', input);
    await this.page.keyboard.insertText(`${line}:${widthOf(before) + 1}`);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** Returns the visible text from top to bottom, with lines joined and white space removed. */
  async shownText(): Promise<string> {
    const lines = await this.editor.locator('.view-line').evaluateAll((all) =>
      all
        .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.join('').replaceAll(/\s/gu, '');
  }

  /** Starts a new paragraph at the end, with the cursor in it. */
  async startParagraphAtEnd(): Promise<void> {
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.press('Enter');
  }

  /** Inserts text as an input method commits it, all at once. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Inserts text one character at a time, each after those before it are shown. */
  async type(text: string): Promise<void> {
    for (let end = 1; end <= text.length; end += 1) {
      await this.write(text.charAt(end - 1));
      const typed = text.slice(0, end);
      await until(typed, async () => (await this.shownText()).includes(typed));
    }
  }

  /** Presses a key until `opened` is shown, as a key press is lost while another widget is closing. */
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

  /** Moves down a list to the row with the text and accepts it. */
  async choose(list: Locator, text: string | RegExp): Promise<void> {
    const chosen = list.locator('.monaco-list-row.focused', { hasText: text });
    // The presses are not counted: the list may still be changing, and a key press is lost meanwhile.
    await until('the row is the chosen one', async () => {
      if ((await chosen.count()) > 0) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    });
    await chosen.waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file and discards the changes of other tests. */
  async openAsSaved(name: string): Promise<void> {
    await this.open(name);
    // A command is lost while another widget is closing, so it is repeated.
    await until('the tab is clean', async () => {
      await this.runCommand('File: Revert File');
      return (await this.page.locator('.tab.active.dirty').count()) === 0;
    });
  }

  /** Closes all editors and discards the changes of other tests; the dialog about them would take the focus. */
  async closeAll(): Promise<void> {
    await this.runCommandThatAsks('View: Close All Editors');
    const discard = this.page.locator('.monaco-dialog-box .monaco-button', {
      hasText: "Don't Save",
    });
    await until('no editor is open', async () => {
      if ((await discard.count()) > 0) await discard.first().click();
      return (await this.page.locator('.tab').count()) === 0;
    });
  }

  /** Runs a command of the palette by its name and waits for the palette to close. */
  async runCommand(name: string): Promise<void> {
    await this.runCommandThatAsks(name);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command of the palette that shows a quick input itself. */
  async runCommandThatAsks(name: string): Promise<void> {
    await this.press('F1', this.page.locator('.quick-input-widget input'));
    await this.page.keyboard.insertText(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
      .waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Sets the colour theme of the folder and waits until the window shows it. */
  async setTheme(theme: Theme): Promise<void> {
    const settings = join(this.folder, '.vscode');
    rmSync(settings, { recursive: true, force: true });
    const { name, className } = THEMES[theme];
    if (name !== undefined) {
      mkdirSync(settings, { recursive: true });
      const own = JSON.stringify({ 'workbench.colorTheme': name });
      writeFileSync(join(settings, 'settings.json'), own);
    }
    await this.page.locator(`.monaco-workbench.${className}`).waitFor();
  }

  /** Saves a screenshot of the window, with animations at their end. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`), animations: 'disabled' });
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
