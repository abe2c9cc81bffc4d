import assert from 'node:assert/strict';
import { commands, TabInputTextDiff, window, workspace } from 'vscode';
import { until } from '../until.js';
import { closeAll, firstFinding, openUntitled } from './drafts.js';

const OLD =
  '在全县教育工作会议上的讲话\n同志们：\n一、成绩\n去年投入增长3.2%。\n二、打算\n要修路。\n谢谢大家！\n';
const NEW = OLD.replace('3.2%', '3.5%').replace('要修路。', '要在20xx年架桥。');

describe('the comparison with an old draft', () => {
  afterEach(closeAll);

  it('opens the diff editor, with a list that shows the first change', async () => {
    const old = await workspace.openTextDocument({ language: 'gongwen', content: OLD });
    const document = await openUntitled(NEW, 'gongwen');
    await firstFinding(document, 'placeholder-year');
    // The state of the window, as a selection set on the editor object takes effect later.
    const shown: string[] = [];
    const listener = window.onDidChangeTextEditorSelection(
      ({ textEditor, selections: [first] }) => {
        if (textEditor.document === document && first) shown.push(document.getText(first));
      },
    );
    await commands.executeCommand('biganzi.compareDrafts', old.uri);
    const input = await until('the differences', () => {
      const active = window.tabGroups.activeTabGroup.activeTab?.input;
      return active instanceof TabInputTextDiff ? active : undefined;
    });
    assert.equal(input.original.toString(), old.uri.toString());
    assert.equal(input.modified.toString(), document.uri.toString());
    await until('the first change is shown', () => shown.at(-1) === '一、成绩');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    listener.dispose();
  });
});
