import { describe, expect, it } from 'vitest';
import type { CodeAction, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EDITOR, type Session, startSession } from './session.js';

const URI = 'untitled:draft';
const COMMAND = 'biganzi.restructure';
/** A draft with two errors in its numbering. */
const DRAFT = `在全市防汛工作会议上的讲话
一、认清形势
雨季将至。
二、压实责任
（一）看好堤坝
堤坝是防线。
（三）备好物资
物资要充足。
四、加强领导
领导要带头。`;
const TREE_KIND = 'refactor.rewrite';

describe('biganzi.restructure', () => {
  it.each([
    ['renumber', '在全市', '一、认清 二、压实 （一）看好 （二）备好 三、加强'],
    ['renumberSubtree', '压实', '一、认清 二、压实 （一）看好 （二）备好 四、加强'],
    ['promote', '物资要', '一、认清 二、压实 （一）看好 三、备好 四、加强'],
    ['demote', '领导要', '一、认清 二、压实 （一）看好 （二）备好 （三）加强'],
    ['moveUp', '备好', '一、认清 二、压实 （一）备好 （三）看好 四、加强'],
    ['moveDown', '认清', '一、压实 （一）看好 （三）备好 二、认清 四、加强'],
  ])('%s changes the open version in one step', async (command, at, headings) => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    await session.execute(COMMAND, URI, placeOf(at), command);
    expect(headingsOf(edited(DRAFT, await session.applied.next(URI)))).toBe(headings);
    expect(session.applied.count(URI)).toBe(0);
    expect(session.messages.count('message')).toBe(0);
    expect(session.logs).toEqual([]);
  });

  it.each([
    ['promote', '领导要', '已经是最高一级标题'],
    ['moveUp', '认清', '前面没有同级标题'],
    ['demote', '在全市', '光标不在任何标题之下'],
    ['renumberSubtree', '认清', '序号没有问题，不用改动'],
  ])('%s reports why it changes nothing', async (command, at, reason) => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    await session.execute(COMMAND, URI, placeOf(at), command);
    expect(await session.messages.next('message')).toBe(reason);
    expect(session.applied.count(URI)).toBe(0);
  });

  it('returns the new cursor position when the section has moved', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    expect(await session.execute(COMMAND, URI, placeOf('一、认清'), 'moveDown')).toEqual({
      line: 6,
      character: 0,
    });
    expect(await session.execute(COMMAND, URI, placeOf('领导要'), 'demote')).toBeNull();
    expect(await session.execute(COMMAND, URI, placeOf('认清'), 'moveUp')).toBeNull();
  });

  it('reports in the language of the settings', async () => {
    const session = await startSession({ settings: { locale: 'en' } });
    await session.open(URI, '');
    await session.execute(COMMAND, URI, START, 'promote');
    expect(await session.messages.next('message')).toBe('The cursor stands under no heading');
    await session.execute(COMMAND, URI, START, 'renumber');
    expect(await session.messages.next('message')).toMatch(/nothing was changed$/u);
  });

  it('does nothing to a text that has changed since, before or after the answer', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    // At first the server requests the settings, so the change arrives first; later they are known, and the edits arrive first.
    for (let times = 0; times < 2; times += 1) {
      const done = session.execute(COMMAND, URI, placeOf('领导要'), 'demote');
      await session.change(URI, { text: DRAFT });
      await done;
      expect(await session.messages.next('message')).toMatch(/^文稿刚刚改动过/u);
    }
    expect(session.applied.count(URI)).toBe(0);
    await session.execute(COMMAND, URI, placeOf('领导要'), 'demote');
    expect(edited(DRAFT, await session.applied.next(URI))).toContain('（三）加强');
  });

  it('does not change a text that is not a draft, and tells how to make it one', async () => {
    const session = await startSession();
    await session.open(URI, '# Build\n\n1. one\n1. two\n', 'markdown');
    await session.execute(COMMAND, URI, START, 'renumber');
    expect(await session.messages.next('message')).toMatch(/请把语言改为“公文\/讲话稿”$/u);
    expect(session.applied.count(URI)).toBe(0);
  });

  it('survives a text that is not open and invalid arguments', async () => {
    const session = await startSession();
    await session.execute(COMMAND, URI, START, 'renumber');
    expect(session.logs).toEqual([]);
    await session.execute(COMMAND);
    await session.execute(COMMAND, URI, { line: 'one' }, 'renumber');
    await session.execute(COMMAND, URI, START, 'no-such-thing');
    expect(session.logs).toHaveLength(3);
    expect(session.messages.count('message')).toBe(0);
  });

  it('is not offered to a client without workspace/applyEdit', async () => {
    const offered = (session: Session) =>
      session.initialized?.capabilities.executeCommandProvider?.commands ?? [];
    const capabilities = { textDocument: EDITOR.textDocument ?? {} };
    expect(offered(await startSession({ capabilities }))).not.toContain(COMMAND);
    expect(offered(await startSession())).toContain(COMMAND);
  });
});

describe('code actions on the line of a heading', () => {
  it('offer all possible changes as edits', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    const offered = async (at: string) => actionsAt(await session.codeActions(URI, rangeOf(at)));
    expect(await offered('三）备')).toEqual({
      提升标题: '一、认清 二、压实 （一）看好 三、备好 四、加强',
      降低标题: '一、认清 二、压实 （一）看好 1.备好 四、加强',
      上移一节: '一、认清 二、压实 （一）备好 （三）看好 四、加强',
      全文重新编号: '一、认清 二、压实 （一）看好 （二）备好 三、加强',
    });
    expect(Object.keys(await offered('认清'))).toEqual(['下移一节', '全文重新编号']);
    expect(Object.keys(await offered('压实'))).toEqual([
      '降低标题',
      '上移一节',
      '下移一节',
      '重新编号本节',
      '全文重新编号',
    ]);
  });

  it('are offered by kind too, and on no other line', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    const kindsAt = async (at: string, only: string[]) =>
      (await session.codeActions(URI, rangeOf(at), only)).map(({ kind }) => kind);
    expect(new Set(await kindsAt('认清', ['refactor']))).toEqual(new Set([TREE_KIND]));
    expect(await kindsAt('认清', ['source'])).not.toContain(TREE_KIND);
    expect(await kindsAt('雨季', ['refactor'])).toEqual([]);
    expect(await kindsAt('在全市', ['refactor'])).toEqual([]);
  });

  it('are not offered in automatic requests', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    expect(actionsAt(await session.codeActions(URI, rangeOf('认清'), undefined, true))).toEqual({});
  });

  it('are plain edits for a client without versioned ones, in the language of the settings', async () => {
    const session = await startSession({
      capabilities: { textDocument: EDITOR.textDocument ?? {} },
      initializationOptions: { settings: { locale: 'en' } },
    });
    await session.open(URI, DRAFT);
    const [first] = await session.codeActions(URI, rangeOf('认清'), [TREE_KIND]);
    expect(first?.title).toBe('Move section down');
    expect(first?.edit?.changes?.[URI]?.length).toBeGreaterThan(0);
  });

  function actionsAt(actions: readonly CodeAction[]): Record<string, string> {
    return Object.fromEntries(
      actions
        .filter(({ kind }) => kind === TREE_KIND)
        .map(({ title, edit = {} }) => [title, headingsOf(edited(DRAFT, { edit }))]),
    );
  }
});

const START: Position = { line: 0, character: 0 };

/** Returns the position of a text in the draft. */
function placeOf(text: string): Position {
  return TextDocument.create(URI, '', 1, DRAFT).positionAt(DRAFT.indexOf(text));
}

function rangeOf(text: string) {
  return { start: placeOf(text), end: placeOf(text) };
}

/** Applies the edits as a client does and returns the text. */
function edited(text: string, { edit }: { readonly edit: WorkspaceEdit }): string {
  const [change] = edit.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('nothing is edited');
  // The server sends only plain edits, without annotations or snippets.
  return TextDocument.applyEdits(TextDocument.create(URI, '', 1, text), change.edits as TextEdit[]);
}

/** Returns the marker and first words of each heading, in order. */
function headingsOf(text: string): string {
  return (text.match(HEADING) ?? []).join(' ');
}

/** 一、认清  （三）备好  1.备好 */
const HEADING = /^(?:[一二三四]、|（[一二三四]）|1\.)../gmu;
