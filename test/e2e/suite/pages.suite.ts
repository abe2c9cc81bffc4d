import assert from 'node:assert/strict';
import { commands, TabInputWebview, window } from 'vscode';
import { until } from '../until.js';
import { firstFinding, openUntitled } from './drafts.js';

const DRAFT = '在全县教育工作会议上的讲话\n同志们：\n20xx年，请**同志发言。\n谢谢大家！\n';

describe('pages next to the editor', () => {
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('the health report opens once, and the draft keeps the focus', async () => {
    const document = await openUntitled(DRAFT, 'gongwen');
    await firstFinding(document, 'placeholder-year');
    await commands.executeCommand('biganzi.showReport');
    await until('the report', () => titles().length === 1);
    assert.deepEqual(titles(), ['体检报告 · 在全县教育工作会议上的讲话']);
    assert.equal(window.activeTextEditor?.document, document);
    await commands.executeCommand('biganzi.showReport');
    assert.equal(titles().length, 1);
  });

  it('so does the preview', async () => {
    const document = await openUntitled(DRAFT, 'gongwen');
    await firstFinding(document, 'placeholder-year');
    await commands.executeCommand('biganzi.showPreview');
    await until('the preview', () => titles().length === 1);
    assert.deepEqual(titles(), ['版面预览 · 在全县教育工作会议上的讲话']);
  });

  function titles(): readonly string[] {
    return window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof TabInputWebview)
      .map(({ label }) => label);
  }
});
