import assert from 'node:assert/strict';
import { commands, env, UIKind, workspace } from 'vscode';
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
});
