import assert from 'node:assert/strict';
import { commands, window, workspace, type TextDocument } from 'vscode';
import { until } from '../until.js';
import { findingsIn, firstFinding, openDraft, openUntitled, ruleOf, SEEDS } from './drafts.js';

const TEMPLATE = '同志们：\n总结20xx年工作，部署20xx年工作，请**同志发言。\n谢谢大家！\n';

describe('turning a template into a draft', () => {
  let document: TextDocument;

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('notifications.clearAll');
  });

  it('deletes all web residue in one step', async () => {
    document = await openDraft(SEEDS[1]);
    const original = document.getText();
    await firstFinding(document, 'web-residue');
    const deleting = commands.executeCommand('biganzi.deleteResidue');
    await until('the list was accepted', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText() !== original;
    });
    await deleting;
    assert.doesNotMatch(document.getText(), /学习啦|1474740/u);
    await until('no residue is found', () => !rules().includes('web-residue'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  it('fills in all chosen placeholders in one step, and restores the cursor', async () => {
    document = await openUntitled(TEMPLATE, 'gongwen');
    await firstFinding(document, 'placeholder-blank');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const before = editor.selection;
    const filling = commands.executeCommand('biganzi.fillPlaceholders');
    // Accepts the first proposal for both years and skips the name.
    await answerAt('20xx年', 0);
    await answerAt('20xx年', 1);
    await answerAt('**', 0);
    await filling;
    assert.match(document.getText(), /总结\d{4}年工作，部署\d{4}年工作，请\*\*同志发言。/u);
    assert.ok(editor.selection.isEqual(before));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), TEMPLATE);
  });

  it('applies the answers given before the writer cancels', async () => {
    document = await openUntitled(TEMPLATE, 'gongwen');
    await firstFinding(document, 'placeholder-blank');
    const filling = commands.executeCommand('biganzi.fillPlaceholders');
    await answerAt('20xx年', 0);
    await until('the second year is shown', () => selected('20xx年', 1));
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await filling;
    assert.match(document.getText(), /总结\d{4}年工作，部署20xx年工作，请\*\*同志发言。/u);
  });

  it('shows whether a draft is ready', async () => {
    document = await openUntitled(TEMPLATE, 'gongwen');
    await firstFinding(document, 'placeholder-blank');
    await commands.executeCommand('biganzi.readyToDeliver');
    await until('the first obstacle is shown', () => selected('20xx年', 0));
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await until('the second obstacle is shown', () => selected('20xx年', 1));
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until('the list is closed', async () => {
      await commands.executeCommand('workbench.action.closeQuickOpen');
      return selected('20xx年', 1);
    });
  });

  it('sets the date for the workspace', async () => {
    document = await openUntitled(TEMPLATE, 'gongwen');
    const settings = () => workspace.getConfiguration('biganzi').inspect('documentDate');
    const asking = commands.executeCommand('biganzi.setDocumentDate');
    // The template has no date, so the box is empty, and an empty answer sets nothing.
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await asking;
    assert.equal(settings()?.workspaceValue, undefined);
  });

  /** Waits for the question about the placeholder and accepts the first proposal. */
  async function answerAt(text: string, index: number): Promise<void> {
    await until(`the question about ${text}`, () => selected(text, index));
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until(`an answer for ${text}`, () => !selected(text, index));
  }

  /** Whether the occurrence `index` of the text, counted from 0, is selected. */
  function selected(text: string, index: number): boolean {
    let offset = -1;
    for (let count = 0; count <= index; count += 1) {
      offset = document.getText().indexOf(text, offset + 1);
    }
    const start = window.activeTextEditor?.selection.start;
    return start !== undefined && document.offsetAt(start) === offset && offset >= 0;
  }

  function rules(): readonly string[] {
    return findingsIn(document).map(ruleOf);
  }
});
