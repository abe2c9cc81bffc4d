import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  languages,
  Range,
  TextEditorRevealType,
  type TextDocument,
  window,
} from 'vscode';
import { until } from '../until.js';
import { openUntitled } from './drafts.js';

/** The most findings that an editor shows in one text. */
const MOST = 1000;
const LINES = 1500;
const LEFT_OUT = `相同的 ${LINES - MOST} 处`;
const DRAFT = `在全县教育工作会议上的讲话\n同志们：\n${'会议总结了20xx年的工作。\n'.repeat(LINES)}`;

describe('a draft with more findings than an editor shows', () => {
  it('shows the findings in view first, and follows scrolling', async () => {
    const document = await openUntitled(DRAFT, 'gongwen');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    await until('a thousand findings', () => linesOf(document).length === MOST);
    assert.ok(linesOf(document).includes(2), 'the first line with a finding');
    assert.ok(!linesOf(document).includes(LINES));
    const telling = findingsOf(document).filter(({ message }) => message.includes(LEFT_OUT));
    assert.deepEqual(
      telling.map(({ range }) => range.start.line),
      [2],
      'one of them tells how many alike are not shown',
    );
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      telling[0]?.range,
    );
    assert.ok(
      actions.some(({ edit }) => edit),
      'and can be mended as any other',
    );
    const end = new Range(LINES, 0, LINES, 0);
    editor.revealRange(end, TextEditorRevealType.InCenter);
    await until('those at the end', () => linesOf(document).includes(LINES));
    assert.equal(linesOf(document).length, MOST);
    assert.ok(!linesOf(document).includes(5));
  });
});

function findingsOf({ uri }: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === '笔杆子');
}

/** Returns the start lines of the findings. */
function linesOf(document: TextDocument): readonly number[] {
  return findingsOf(document).map(({ range }) => range.start.line);
}
