import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, ConfigurationTarget, type Position, Uri, window, workspace } from 'vscode';
import { until } from '../until.js';
import { openUntitled } from './drafts.js';
import { askForCompletions } from './requests.js';

/** A phrase of this office that no shipped snippet contains. */
const OWN = '切实把护林防火的弦绷得紧而又紧';
const SPRING = `同志们：\n我们要真抓实干，${OWN}，不能有丝毫松懈。去冬以来全县雨雪偏少。\n`;
const AUTUMN = `各位代表：\n各乡镇要压实责任，${OWN}，做到守土有责。秋收之后田间用火增多。\n`;

describe('the archive of own drafts', () => {
  let root: string;
  let folder: string;
  const restore: (() => void)[] = [];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'biganzi-e2e-'));
    folder = mkdtempSync(join(root, 'drafts-'));
    writeFileSync(join(folder, '春.txt'), SPRING);
    writeFileSync(join(folder, '秋.txt'), AUTUMN);
  });

  afterEach(async () => {
    for (const undo of restore.splice(0)) undo();
    await archiveSetting().update('archive', undefined, ConfigurationTarget.Global);
    rmSync(root, { recursive: true });
  });

  it('comes first in completion once biganzi.archive names its folder', async () => {
    const draft = await openUntitled(`${SPRING}切实把护林`, 'gongwen');
    await archiveSetting().update('archive', [folder], ConfigurationTarget.Global);
    const end = draft.positionAt(draft.getText().length);
    await until('a sentence of one’s own', () => offers(draft.uri, end));
    assert.deepEqual(readdirSync(folder).sort(), ['春.txt', '秋.txt']);
  });

  it('is chosen in a dialog, and its size and date are shown', async () => {
    const said: string[] = [];
    const answers = ['选择文件夹…', undefined];
    const tell = (message: string) => {
      said.push(message);
      return Promise.resolve(answers.shift());
    };
    replace('showInformationMessage', tell);
    answer('showOpenDialog', [Uri.file(folder)]);
    await openUntitled(SPRING, 'gongwen');
    await commands.executeCommand('biganzi.ownDrafts');
    assert.deepEqual(archiveSetting().get('archive'), [folder]);
    await until('the number and the time', async () => {
      await commands.executeCommand('biganzi.ownDrafts');
      return /自有文稿 2 篇.*\d:\d\d:\d\d 整理/u.test(said.at(-1) ?? '');
    });
  });

  it('cannot be set by a workspace', async () => {
    await assert.rejects(async () =>
      archiveSetting().update('archive', [folder], ConfigurationTarget.Workspace),
    );
  });

  it('is mined into a snippet file that the writer chooses', async () => {
    const file = join(root, '范句.code-snippets');
    answer('showOpenDialog', [Uri.file(folder)]);
    answer('showQuickPick', { inOneFile: true });
    answer('showSaveDialog', Uri.file(file));
    await commands.executeCommand('biganzi.mineFolder');
    assert.ok(readFileSync(file, 'utf8').includes(OWN));
    assert.deepEqual(readdirSync(folder).sort(), ['春.txt', '秋.txt']);
  });

  it('leaves no file if the writer cancels', async () => {
    answer('showOpenDialog', [Uri.file(folder)]);
    answer('showQuickPick', undefined);
    await commands.executeCommand('biganzi.mineFolder');
    assert.equal(readdirSync(root).length, 1);
    assert.deepEqual(readdirSync(folder).sort(), ['春.txt', '秋.txt']);
  });

  /** Replaces a question of the editor by a fixed answer. */
  function answer(
    question: 'showOpenDialog' | 'showQuickPick' | 'showSaveDialog',
    value: unknown,
  ): void {
    replace(question, () => Promise.resolve(value));
  }

  function replace(question: keyof typeof window, ask: (message: string) => unknown): void {
    const asked = Object.getOwnPropertyDescriptor(window, question);
    assert.ok(asked, question);
    const given = { value: ask, configurable: true, writable: true };
    Object.defineProperty(window, question, given);
    restore.push(() => Object.defineProperty(window, question, asked));
  }
});

function archiveSetting() {
  return workspace.getConfiguration('biganzi');
}

async function offers(uri: Uri, position: Position): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  const items = await askForCompletions(document, position);
  return items.some(({ label }) => JSON.stringify(label).includes(OWN));
}
