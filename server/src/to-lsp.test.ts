import { describe, expect, it } from 'vitest';
import { createLineMap } from '../../core/src/index.js';
import { OpenDocument } from './documents.js';
import { type ClientFeatures, NO_FEATURES } from './capabilities.js';
import { toDocumentSymbols, toRange, toSymbolList, toWorkspaceEdit } from './to-lsp.js';

describe('positions', () => {
  it.each([
    ['一二', [1, 2], '0:1-0:2'],
    ['𠮷一', [2, 3], '0:2-0:3'],
    ['一\r\n二', [3, 4], '1:0-1:1'],
    ['一\r二\n三', [0, 5], '0:0-2:1'],
    ['一', [5, 9], '0:1-0:1'],
  ] as const)('%j at %j is %s', (text, [start, end], expected) => {
    const range = toRange(open(text), { start, end });
    expect(
      `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`,
    ).toBe(expected);
    expect(toRange(createLineMap(text), { start, end })).toEqual(range);
  });
});

describe('edits with tab stops', () => {
  const edit = {
    span: { start: 2, end: 2 },
    newText: '共$2：【甲】}，【乙】。',
    tabStops: [
      { start: 4, end: 7 },
      { start: 9, end: 12 },
    ],
  };
  const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
  const plain = { range, newText: edit.newText };
  const toEdits = (features: Partial<ClientFeatures>) =>
    toWorkspaceEdit(open('一二'), [edit], { ...NO_FEATURES, ...features });

  it('are snippets for a client that supports them', () => {
    const value = '共\\$2：${1:【甲】}\\}，${2:【乙】}。$0';
    expect(toEdits({ versionedEdits: true, snippetEdits: true }).documentChanges).toMatchObject([
      { edits: [{ range, snippet: { kind: 'snippet', value } }] },
    ]);
  });

  it('are plain edits for any other client', () => {
    expect(toEdits({ versionedEdits: true }).documentChanges).toMatchObject([{ edits: [plain] }]);
    expect(Object.values(toEdits({ snippetEdits: true }).changes ?? {})).toEqual([[plain]]);
  });
});

describe('symbols', () => {
  const text = '一、好\n　';
  const nameless = {
    kind: 'item',
    label: ' ',
    span: { start: 4, end: 5 },
    selection: { start: 4, end: 5 },
    children: [],
  } as const;
  const heading = {
    kind: 'heading',
    label: '一、好',
    span: { start: 0, end: 5 },
    selection: { start: 0, end: 3 },
    children: [nameless],
  } as const;

  it('always have a name', () => {
    const [symbol] = toDocumentSymbols(open(text), [heading]);
    expect(symbol).toMatchObject({ name: '一、好', children: [{ name: '（无题）' }] });
  });

  it('have the name of their container in a flat list', () => {
    expect(toSymbolList(open(text), [heading])).toMatchObject([
      { name: '一、好' },
      { name: '（无题）', containerName: '一、好' },
    ]);
  });
});

function open(text: string): OpenDocument {
  return new OpenDocument('untitled:a', 'gongwen', 1, text);
}
