import assert from 'node:assert/strict';
import { commands, Selection, window, type TextDocument, type TextEditor } from 'vscode';
import { until } from '../until.js';
import { openDraft, openUntitled } from './drafts.js';
import { askForSymbols } from './requests.js';

/** A draft with three levels and correct numbering. */
const DRAFT = '河道整治.gongwen';

describe('commands on the tree of headings', () => {
  let document: TextDocument;
  let editor: TextEditor;
  let original: string;

  beforeEach(async () => {
    document = await openDraft(DRAFT);
    editor = await window.showTextDocument(document);
    original = document.getText();
    await until('the outline', async () => (await askForSymbols(document)).length > 0);
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('promote a heading with its subtree, as one step', async () => {
    putCursor('再清好淤泥');
    await commands.executeCommand('biganzi.promoteHeading');
    assert.match(document.getText(), /^三、再清好淤泥$/mu);
    assert.match(document.getText(), /^四、压实各级责任/mu);
    await undoOnce();
  });

  it('demote a heading with its subtree, as one step', async () => {
    putCursor('抓住三个关键');
    await commands.executeCommand('biganzi.demoteHeading');
    assert.match(document.getText(), /^（三）抓住三个关键/mu);
    assert.match(document.getText(), /^1\.先管住排口$/mu);
    assert.match(document.getText(), /^（1）逐个排口编号/mu);
    assert.match(document.getText(), /^二、压实各级责任/mu);
    await undoOnce();
  });

  it('move a section, the cursor with it, as one step each time', async () => {
    putCursor('镇里每月');
    await commands.executeCommand('biganzi.moveSectionUp');
    const once = document.getText();
    assert.ok(once.indexOf('二、压实各级责任') < once.indexOf('三、抓住三个关键'), once);
    assert.match(textFromCursor(), /^镇里每月/u);
    await commands.executeCommand('biganzi.moveSectionUp');
    const twice = document.getText();
    assert.ok(twice.indexOf('一、压实各级责任') < twice.indexOf('二、看清河道现状'), twice);
    assert.match(textFromCursor(), /^镇里每月/u);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), once);
    await undoOnce();
  });

  it('move a section down from the very beginning of its heading, and the cursor with it', async () => {
    putCursor('一、看清');
    await commands.executeCommand('biganzi.moveSectionDown');
    await commands.executeCommand('biganzi.moveSectionDown');
    assert.match(document.getText(), /^三、看清河道现状/mu);
    assert.match(textFromCursor(), /看清河道现状/u);
    assert.ok(document.getText().endsWith('谢谢大家！\n'));
    await commands.executeCommand('undo');
    await undoOnce();
  });

  it('called in quick succession, each works on the text that the one before left', async () => {
    putCursor('镇里每月');
    await Promise.all([
      commands.executeCommand('biganzi.moveSectionUp'),
      commands.executeCommand('biganzi.moveSectionUp'),
      commands.executeCommand('biganzi.moveSectionDown'),
    ]);
    assert.match(document.getText(), /^二、压实各级责任/mu);
  });

  for (const [command, line] of [
    ['biganzi.renumberAll', /^一、看清/u],
    ['biganzi.renumberSection', /^二、抓住/u],
  ] as const) {
    it(`${command} renumbers, as one step`, async () => {
      const damaged = original
        .replace('（二）再清好', '（五）再清好')
        .replace('2.逐个排口销号', '4.逐个排口销号');
      const draft = await openUntitled(damaged, 'gongwen');
      await until('the outline', async () => (await askForSymbols(draft)).length > 0);
      const place = draft
        .getText()
        .split('\n')
        .findIndex((text) => line.test(text));
      const shown = await window.showTextDocument(draft);
      shown.selection = new Selection(place, 0, place, 0);
      await commands.executeCommand(command);
      assert.equal(draft.getText(), original);
      await commands.executeCommand('undo');
      assert.equal(draft.getText(), damaged);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }

  it('change nothing where they do not apply', async () => {
    for (const [place, command] of [
      ['一、看清', 'biganzi.promoteHeading'],
      ['一、看清', 'biganzi.demoteHeading'],
      ['一、看清', 'biganzi.moveSectionUp'],
      ['同志们', 'biganzi.moveSectionDown'],
      ['一、看清', 'biganzi.renumberAll'],
    ] as const) {
      putCursor(place);
      await commands.executeCommand(command);
      assert.equal(document.getText(), original, command);
      assert.equal(document.isDirty, false, command);
    }
  });

  function putCursor(text: string): void {
    const place = document.positionAt(document.getText().indexOf(text));
    editor.selection = new Selection(place, place);
  }

  function textFromCursor(): string {
    return document
      .lineAt(editor.selection.active.line)
      .text.slice(editor.selection.active.character);
  }

  async function undoOnce(): Promise<void> {
    await commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  }
});
