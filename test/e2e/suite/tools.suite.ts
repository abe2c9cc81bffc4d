import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { firstFinding, openDraft, SPEECH } from './drafts.js';

/** The API of the tests' editor, which is newer than the types we compile with. */
interface ToolEditor {
  readonly lm: {
    invokeTool(
      name: string,
      options: { readonly input: unknown; readonly toolInvocationToken: undefined },
    ): Promise<{ readonly content: readonly { readonly value: string }[] }>;
  };
}

describe('tools for assistants', () => {
  it('return the findings of the server', async () => {
    await firstFinding(await openDraft(SPEECH), 'placeholder-year');
    const { lm } = vscode as unknown as ToolEditor; // see above
    const { content } = await lm.invokeTool('biganzi_check', {
      input: { text: '同志们：\n　　20xx年是不平凡的一年。\n' },
      toolInvocationToken: undefined,
    });
    const [part] = content;
    assert.match(part?.value ?? '', /"rule":"placeholder-year"/u);
  });
});
