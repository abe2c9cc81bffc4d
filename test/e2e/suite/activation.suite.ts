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
  it('starts when a draft is opened', async () => {
    await firstFinding(await openDraft(SPEECH), 'placeholder-year');
    assert.equal(extensions.getExtension('biganzi.biganzi')?.isActive, true);
  });

  it('detects the language by the file extension and by the file name', async () => {
    assert.equal((await openDraft(SPEECH)).languageId, 'gongwen');
    assert.equal((await openDraft('在防汛动员会上的讲话.txt')).languageId, 'gongwen');
  });

  it('checks plain text that looks like a draft', async () => {
    const speech = await openDraft(SPEECH);
    const untitled = await openUntitled(speech.getText(), 'plaintext');
    await firstFinding(untitled, 'placeholder-year');
  });

  for (const name of OTHER_TEXTS) {
    it(`reports nothing in ${name}`, async () => {
      const document = await openDraft(name);
      // Requests are answered in order: after this response the text has been checked.
      await askForSymbols(document);
      // A finding in a text opened later shows that findings of the first one would have arrived.
      const later = await openUntitled(
        '同志们：\n\n今天召开这次会议，主要任务是总结20xx年工作。下面，我讲两点意见。\n',
        'gongwen',
      );
      await firstFinding(later, 'placeholder-year');
      assert.deepEqual(findingsIn(document).map(ruleOf), []);
    });
  }
});
