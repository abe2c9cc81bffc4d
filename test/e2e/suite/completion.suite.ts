import assert from 'node:assert/strict';
import { Position, SnippetString, type TextDocument } from 'vscode';
import { until } from '../until.js';
import { openDraft, openUntitled, OTHER_TEXTS, SPEECH } from './drafts.js';
import { askForCompletions } from './requests.js';

/** `${1:县}`, `$2` */
const TAB_STOP = /\$(?:\{\d|\d)/u;

/** 加强领导 坚强领导 */
const WITH_INITIALS = /[加坚]强领导/u;

describe('completion', () => {
  it('continues a draft with a snippet', async () => {
    const speech = await openDraft(SPEECH);
    const typed = `${speech.getText()}\n让我们`;
    const draft = await openUntitled(typed, 'gongwen');
    const items = await until('completions', async () => {
      const answer = await askForCompletions(draft, endOf(draft));
      return answer.length > 0 && answer;
    });
    const bodies = items.map(({ insertText }) =>
      insertText instanceof SnippetString ? insertText.value : '',
    );
    assert.ok(
      bodies.some((body) => TAB_STOP.test(body)),
      JSON.stringify(bodies, undefined, 2),
    );
  });

  it('finds sentences by the initials of their pinyin', async () => {
    const speech = await openDraft(SPEECH);
    const draft = await openUntitled(`${speech.getText()}\njqld`, 'gongwen');
    await until('an offer with 加强领导 or 坚强领导', async () => {
      const items = await askForCompletions(draft, endOf(draft));
      return items.some(({ insertText }) => {
        const body = insertText instanceof SnippetString ? insertText.value : (insertText ?? '');
        return WITH_INITIALS.test(body);
      });
    });
  });

  for (const name of OTHER_TEXTS) {
    it(`offers nothing in ${name}`, async () => {
      const document = await openDraft(name);
      for (const place of [new Position(2, 2), endOf(document)]) {
        const items = await askForCompletions(document, place);
        assert.deepEqual(
          items.map(({ label }) => label),
          [],
        );
      }
    });
  }
});

function endOf(document: TextDocument): Position {
  return document.positionAt(document.getText().length);
}
