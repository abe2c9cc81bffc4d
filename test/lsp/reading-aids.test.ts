import { describe, expect, it } from 'vitest';
import {
  DocumentHighlightRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type InlayHint,
  InlayHintRequest,
  type Position,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = [
  '　　在全市防汛工作会议上的讲话',
  '同志们：',
  '　　下面，我讲三点意见。',
  '　　一、认清形势',
  '　　雨季将至。要做到“三个到位”：一是人到位；二是料到位。',
  '',
  '　　二、压实责任',
  '　　（一）看好堤坝',
  '　　堤坝是防线。',
  '　　（二）备好物资',
  '　　物资要充足，要管用。',
  '　　谢谢大家！',
].join('\n');
const README = '# Build\n\n## Install\n\nRun `make install`.\n\n- one\n- two\n';

describe('folding ranges', () => {
  const fold = (session: Session) =>
    session.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: URI } });

  it('folds sections without the blank lines after them', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    expect(drawFolds((await fold(session)) ?? [])).toEqual([
      '0-11　　在全市防汛工作会议上的讲话',
      '3-4　　一、认清形势',
      '6-10　　二、压实责任',
      '7-8　　（一）看好堤坝',
      '9-10　　（二）备好物资',
    ]);
  });

  it('folds only the outermost of several ranges that begin in the same line', async () => {
    const session = await startSession();
    await session.open(URI, '一、学习。一是读。\n要深读。\n二是悟。\n');
    const starts = ((await fold(session)) ?? []).map(({ startLine }) => startLine);
    expect(starts).toEqual([...new Set(starts)]);
    expect(starts).toContain(0);
  });

  it('follows the text, and returns nothing for an empty one', async () => {
    const session = await startSession();
    await session.open(URI, '');
    expect(await fold(session)).toEqual([]);
    await session.change(URI, { text: DRAFT });
    expect(await fold(session)).toHaveLength(5);
  });

  it('leaves a text that is no draft to the editor', async () => {
    const session = await startSession();
    await session.open(URI, README, 'markdown');
    expect(await fold(session)).toBeNull();
  });

  function drawFolds(ranges: readonly FoldingRange[]): string[] {
    const lines = DRAFT.split('\n');
    return ranges.map(
      ({ startLine, endLine }) => `${startLine}-${endLine}${lines[startLine] ?? ''}`,
    );
  }
});

describe('selection ranges', () => {
  const expand = (session: Session, ...positions: Position[]) =>
    session.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri: URI },
      positions,
    });

  it('grow from the clause to the whole text', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    const [chain] = (await expand(session, placeOf('要充足'))) ?? [];
    expect(drawChain(DRAFT, chain)).toEqual([
      '物资要充足',
      '物资要充足，要管用。',
      '（二）备好物资 … 　　物资要充足，要管用。',
      '二、压实责任 … 　　物资要充足，要管用。',
      '在全市防汛工作会议上的讲话 … 　　谢谢大家！',
      '　　在全市防汛工作会议上的讲话 … 　　谢谢大家！',
    ]);
  });

  it('are one per position, and contain it', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    const places = [placeOf('形势'), { line: 5, character: 0 }, { line: 90, character: 7 }];
    const chains = (await expand(session, ...places)) ?? [];
    expect(chains).toHaveLength(places.length);
    expect(drawChain(DRAFT, chains[0])[0]).toBe('认清形势');
    expect(chains[2]?.range.end).toEqual({ line: 11, character: 7 });
  });

  it('are the position itself in an empty text', async () => {
    const session = await startSession();
    await session.open(URI, '');
    const place = { line: 0, character: 0 };
    expect(await expand(session, place)).toEqual([{ range: { start: place, end: place } }]);
  });

  it('are not returned for a text that is not a draft', async () => {
    const session = await startSession();
    await session.open(URI, README, 'markdown');
    expect(await expand(session, { line: 0, character: 3 })).toBeNull();
  });

  /** The ranges from the innermost to the outermost, each by its first and last line. */
  function drawChain(text: string, chain: SelectionRange | undefined): string[] {
    if (!chain) return [];
    const lines = quote(text, chain.range).split('\n');
    const shown = lines.length === 1 ? lines : [lines[0], lines.at(-1)];
    return [shown.join(' … '), ...drawChain(text, chain.parent)];
  }
});

describe('document highlight', () => {
  const highlight = async (session: Session, position: Position) => {
    const answer = await session.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri: URI },
      position,
    });
    return answer?.map(({ range }) => quote(DRAFT, range)) ?? null;
  };

  it('marks the siblings of a heading and the items of a series', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    expect(await highlight(session, placeOf('认清形势'))).toEqual(['一、认清形势', '二、压实责任']);
    expect(await highlight(session, placeOf('二是料'))).toEqual(['一是', '二是']);
  });

  it('marks nothing in running text, not even equal words', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    expect(await highlight(session, placeOf('物资要'))).toEqual([]);
  });

  it('is not returned for a text that is not a draft, and is empty for an empty one', async () => {
    const session = await startSession();
    await session.open(URI, README, 'markdown');
    expect(await highlight(session, { line: 0, character: 3 })).toBeNull();
    await session.open(URI, '');
    expect(await highlight(session, { line: 0, character: 0 })).toEqual([]);
  });
});

describe('inlay hints', () => {
  const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = async (session: Session, range = ALL) =>
    (await session.connection.sendRequest(InlayHintRequest.type, {
      textDocument: { uri: URI },
      range,
    })) ?? [];
  const labels = (found: readonly InlayHint[]) => found.map(({ label }) => label);

  it('give the announced and the actual count, after the announced one', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    expect(await hints(session)).toEqual([
      {
        position: placeOf('点意见', '点意见'.length),
        label: '应 3 项，实 2 项',
        paddingLeft: true,
      },
      {
        position: placeOf('个到位', '个到位”'.length),
        label: '应 3 项，实 2 项',
        paddingLeft: true,
      },
    ]);
  });

  it('are limited to the range, and disappear when the count is right', async () => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    expect(await hints(session, range)).toHaveLength(1);
    await session.change(URI, { text: DRAFT.replace('三个到位', '两个到位') });
    expect(await hints(session, range)).toEqual([]);
    await session.change(URI, { text: '' });
    expect(await hints(session)).toEqual([]);
  });

  it('can be switched off and on again, in either language', async () => {
    const session = await startSession({ settings: { inlayHints: false } });
    await session.open(URI, DRAFT);
    expect(await hints(session)).toEqual([]);
    session.settings = { locale: 'en' };
    await session.changeSettings(null);
    expect(await session.refreshes.next('inlayHint')).toBe('inlayHint');
    expect(labels(await hints(session))).toContain('3 announced, 2 found');
  });

  it('are not returned for a text that is not a draft', async () => {
    const session = await startSession();
    await session.open(URI, README, 'markdown');
    expect(await hints(session)).toEqual([]);
  });
});

it('a closed text has none of them', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  await session.close(URI);
  const textDocument = { uri: URI };
  const position = placeOf('认清');
  const { connection } = session;
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toBeNull();
  expect(
    await connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [position],
    }),
  ).toBeNull();
  expect(
    await connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
  ).toBeNull();
  const range = { start: position, end: position };
  expect(await connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
  expect(session.logs).toEqual([]);
});

/** Returns the position of a text in the draft, or the position `within` UTF-16 units after it. */
function placeOf(text: string, within = 0): Position {
  const offset = DRAFT.indexOf(text);
  if (offset < 0) throw new Error(`${text} is not in the draft`);
  return TextDocument.create(URI, '', 1, DRAFT).positionAt(offset + within);
}

function quote(text: string, range: Range): string {
  return TextDocument.create(URI, '', 1, text).getText(range);
}
