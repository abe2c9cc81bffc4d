import assert from 'node:assert/strict';
import { extensions } from 'vscode';
import {
  findingsIn,
  firstFinding,
  openDraft,
  openUntitled,
  OTHER_TEXTS,
  ruleOf,
  SPEECH,
} from './drafts.js';
import { askForSymbols } from './requests.js';

describe('activation', () => {
  it('starts with an official text', async () => {
    await firstFinding(await openDraft(SPEECH), 'placeholder-year');
    assert.equal(extensions.getExtension('biganzi.biganzi')?.isActive, true);
  });

  it('knows the language by the ending and by the file name', async () => {
    assert.equal((await openDraft(SPEECH)).languageId, 'gongwen');
    assert.equal((await openDraft('在防汛动员会上的讲话.txt')).languageId, 'gongwen');
  });

  it('checks plain text that reads like an official text', async () => {
    const speech = await openDraft(SPEECH);
    const untitled = await openUntitled(speech.getText(), 'plaintext');
    await firstFinding(untitled, 'placeholder-year');
  });

  for (const name of OTHER_TEXTS) {
    it(`is silent in ${name}`, async () => {
      const document = await openDraft(name);
      // Answered in order: when this is here, the text has been looked at.
      await askForSymbols(document);
      // A finding elsewhere, opened later, shows that findings have had their time.
      const later = await openUntitled(
        '同志们：\n\n今天召开这次会议，主要任务是总结20xx年工作。下面，我讲两点意见。\n',
        'gongwen',
      );
      await firstFinding(later, 'placeholder-year');
      assert.deepEqual(findingsIn(document).map(ruleOf), []);
    });
  }
});
