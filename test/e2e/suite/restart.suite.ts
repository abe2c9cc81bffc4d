import { commands, window } from 'vscode';
import { until } from '../until.js';
import { findingsIn, firstFinding, openDraft, ruleOf, SPEECH } from './drafts.js';

describe('biganzi.restartServer', () => {
  it('starts a server that checks again', async () => {
    const speech = await openDraft(SPEECH);
    await firstFinding(speech, 'placeholder-year');
    await commands.executeCommand('biganzi.restartServer');
    await firstFinding(speech, 'placeholder-year');
    const count = yearsIn();
    await window.activeTextEditor?.edit((edit) =>
      edit.insert(speech.lineAt(4).range.start, '20xx年，'),
    );
    await until('one year more', () => yearsIn() === count + 1);
    await commands.executeCommand('workbench.action.files.revert');
    await until('one year less', () => yearsIn() === count);

    function yearsIn(): number {
      return findingsIn(speech).filter((finding) => ruleOf(finding) === 'placeholder-year').length;
    }
  });
});
