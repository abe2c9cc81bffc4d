import assert from 'node:assert/strict';
import { commands, languages, window, workspace, type TextDocument } from 'vscode';
import { until } from '../until.js';
import {
  closeAll,
  findingsIn,
  firstFinding,
  openDraft,
  openUntitled,
  OTHER_TEXTS,
  SEEDS,
} from './drafts.js';
import { askForSymbols } from './requests.js';

describe('a text that looks like a draft', () => {
  afterEach(async () => {
    await commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  for (const name of SEEDS) {
    it(`gets the language of drafts: ${name}`, async () => {
      const document = await openDraft(name);
      await until('the language', () => document.languageId === 'gongwen');
      assert.equal(document.isDirty, false);
    });
  }

  for (const name of OTHER_TEXTS) {
    it(`does not include ${name}`, async () => {
      const document = await openDraft(name);
      await askForSymbols(document);
      const draft = await openDraft(SEEDS[0]);
      await until('the language of the draft', () => draft.languageId === 'gongwen');
      assert.notEqual(document.languageId, 'gongwen');
    });
  }

  it('is recognised when pasted', async () => {
    const speech = await openDraft(SEEDS[1]);
    const text = speech.getText();
    const document = await openUntitled('', 'plaintext');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) => {
      edit.insert(editor.selection.active, text);
    });
    await until('the language', () => document.languageId === 'gongwen');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('gets its old language back by a command, and keeps it', async () => {
    let document = await openDraft(SEEDS[3]);
    await until('the language', () => document.languageId === 'gongwen');
    await commands.executeCommand('biganzi.keepPlain');
    await until('plain text', () => document.languageId === 'plaintext');
    document = await reopen(document);
    assert.equal(document.languageId, 'plaintext');
    assert.ok(findingsIn(document).length > 0);
    await languages.setTextDocumentLanguage(document, 'gongwen');
  });

  it('keeps the language that the writer sets', async () => {
    let document = await openDraft(SEEDS[2]);
    await until('the language', () => document.languageId === 'gongwen');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    document = await reopen(document);
    assert.equal(document.languageId, 'plaintext');
    await languages.setTextDocumentLanguage(document, 'gongwen');
  });

  it('keeps its language where the setting is off', async () => {
    const settings = workspace.getConfiguration('biganzi');
    await settings.update('adoptDrafts', false, true);
    try {
      const document = await openUntitled(
        '同志们：\n20xx年，全市教育工作成绩显著。\n',
        'plaintext',
      );
      await firstFinding(document, 'placeholder-year');
      assert.equal(document.languageId, 'plaintext');
    } finally {
      await settings.update('adoptDrafts', undefined, true);
    }
  });

  /** Closes the text, opens it again and waits until it was checked. */
  async function reopen({ uri }: TextDocument): Promise<TextDocument> {
    await closeAll();
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await until('findings', () => findingsIn(document).length > 0);
    const other = await openUntitled('同志们：\n20xx年，全市教育工作成绩显著。\n', 'plaintext');
    await until('the language of another', () => other.languageId === 'gongwen');
    return document;
  }
});
