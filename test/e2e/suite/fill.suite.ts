import assert from 'node:assert/strict';
import { commands, type Range, type TextDocument } from 'vscode';
import { until } from '../until.js';
import { findingsIn, firstFinding, openDraft, ruleOf, SEEDS } from './drafts.js';
import { askForFixes } from './requests.js';

const FILL_COMMANDS = ['biganzi.fillHere', 'biganzi.fillAlike'] as const;

describe('filling in a placeholder', () => {
  let document: TextDocument;
  let range: Range;

  before(async () => {
    document = await openDraft(SEEDS[1]);
    ({ range } = await firstFinding(document, 'placeholder-year'));
  });

  it('is offered for one placeholder and for all equal ones', async () => {
    const offered = (await askForFixes(document, range)).map(({ command }) => command?.command);
    for (const command of FILL_COMMANDS) assert.ok(offered.includes(command), command);
  });

  for (const command of FILL_COMMANDS) {
    it(`${command} rejects a position whose text has changed`, async () => {
      const before = document.getText();
      await commands.executeCommand(command, document.uri.toString(), range, '20××年');
      assert.equal(document.getText(), before);
    });

    it(`${command} changes nothing when the question is dismissed`, async () => {
      const before = document.getText();
      const text = document.getText(range);
      let answered = false;
      const asked = commands.executeCommand(command, document.uri.toString(), range, text);
      void asked.then(() => (answered = true));
      await until('the question is dismissed', async () => {
        await commands.executeCommand('workbench.action.closeQuickOpen');
        return answered;
      });
      assert.equal(document.getText(), before);
      assert.ok(findingsIn(document).some((finding) => ruleOf(finding) === 'placeholder-year'));
    });
  }
});
