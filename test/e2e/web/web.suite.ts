import assert from 'node:assert/strict';
import { commands, env, TabInputCustom, UIKind, window, workspace } from 'vscode';
import { findingsIn, firstFinding, openDraft, ruleOf, SPEECH, uriOf } from '../suite/drafts.js';
import { until } from '../until.js';

describe('in a browser', () => {
  it('runs without a disk', () => {
    assert.equal(env.uiKind, UIKind.Web);
    assert.notEqual(workspace.workspaceFolders?.[0]?.uri.scheme, 'file');
  });

  it('settings files of the workspace apply, through the client', async () => {
    const speech = await openDraft(SPEECH);
    await firstFinding(speech, 'placeholder-year');
    const file = uriOf('.biganzirc.json');
    await workspace.fs.writeFile(
      file,
      new TextEncoder().encode('{ "rules": { "placeholder-year": "off" } }'),
    );
    await until(
      'no year',
      () => !findingsIn(speech).some((finding) => ruleOf(finding) === 'placeholder-year'),
    );
    await workspace.fs.delete(file);
    await firstFinding(speech, 'placeholder-year');
  });

  it('hides commands that need folders on the disk', async () => {
    assert.ok((await commands.getCommands(true)).includes('biganzi.insertSnippet'));
  });

  it('keeps the tab of a Word document, which cannot be read here', async () => {
    const file = uriOf('护林.docx');
    await commands.executeCommand('vscode.openWith', file, 'biganzi.word');
    // Answered after the request of the tab, so that this one has its answer too.
    await commands.executeCommand('biganzi.openWord', file);
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof TabInputCustom);
    assert.equal(input.uri.toString(), file.toString());
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
