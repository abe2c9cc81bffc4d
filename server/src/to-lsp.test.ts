import { describe, expect, it } from 'vitest';
import { createLineMap, type CompletionCandidate, type Snippet } from '../../core/src/index.js';
import { OpenDocument } from './documents.js';
import { toCompletionItems, toDocumentSymbols, toRange, toSymbolList } from './to-lsp.js';

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

describe('completion items', () => {
  const text = '同志们：\n今天，我们';
  const snippet: Snippet = {
    body: '今天，我们在${1:会议中心}召开${2|动员,总结|}大会，\n$0',
    text: '今天，我们在会议中心召开动员大会，\n',
    role: 'opening',
    documents: 7,
  };
  const candidate: CompletionCandidate = {
    snippet,
    origin: 'shipped',
    replace: { start: 5, end: 10 },
    score: 1,
    confident: true,
  };
  const toItems = (candidates: readonly CompletionCandidate[], asSnippets: boolean) =>
    toCompletionItems(open(text), text, candidates, { asSnippets, locale: 'zh' });

  it('replace what they repeat and keep what was typed as their filter', () => {
    expect(toItems([candidate], true)).toMatchObject([
      {
        label: '今天，我们在会议中心召开动员大会，',
        detail: '开头 · 见于 7 篇',
        documentation: snippet.text,
        filterText: '今天，我们',
        insertTextFormat: 2,
        textEdit: {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
          newText: snippet.body,
        },
      },
    ]);
  });

  it('have no stops for a client that knows none', () => {
    expect(toItems([candidate], false)).toMatchObject([
      { insertTextFormat: 1, textEdit: { newText: snippet.text } },
    ]);
  });

  it('keep their order', () => {
    const items = toItems(
      Array.from({ length: 12 }, () => candidate),
      true,
    );
    const keys = items.map(({ sortText }) => sortText ?? '');
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(12);
  });

  it('have a label of one line that is cut between characters', () => {
    const long = { ...candidate, snippet: { ...snippet, text: '好'.repeat(39) + '𠮷'.repeat(9) } };
    expect(toItems([long], true)).toMatchObject([{ label: `${'好'.repeat(39)}…` }]);
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

  it('never lack a name', () => {
    const [symbol] = toDocumentSymbols(open(text), [heading]);
    expect(symbol).toMatchObject({ name: '一、好', children: [{ name: '（无题）' }] });
  });

  it('name what holds them in a list', () => {
    expect(toSymbolList(open(text), [heading])).toMatchObject([
      { name: '一、好' },
      { name: '（无题）', containerName: '一、好' },
    ]);
  });
});

function open(text: string): OpenDocument {
  return new OpenDocument('untitled:a', 'gongwen', 1, text);
}
