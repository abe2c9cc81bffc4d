import assert from 'node:assert/strict';
import { Position, SnippetString, type TextDocument } from 'vscode';
import { until } from '../until.js';
import { openDraft, openUntitled, OTHER_TEXTS, SPEECH } from './drafts.js';
import { askForCompletions } from './requests.js';

/** `${1:县}`, `$2` */
const TAB_STOP = /\$(?:\{\d|\d)/u;

describe('completion', () => {
  it('goes on with a snippet in an official text', async () => {
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
