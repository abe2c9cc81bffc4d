import { describe, expect, it } from 'vitest';
import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver-protocol';
import { SNIPPET_ROLES } from '../../core/src/index.js';
import { SNIPPETS_REQUEST, type SnippetList } from '../../server/src/protocol.js';
import { EDITOR, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = '在全市教育工作会议上的讲话\n同志们：\n今天，我们';
const END = { line: 2, character: 5 };

const BEGUN = `${DRAFT}要开好会。\n让我们`;
const CURSOR = { line: 3, character: 3 };

it('continues the typed text, with tab stops, and marks the list as incomplete', async () => {
  const session = await startSession();
  await session.open(URI, BEGUN);
  const { isIncomplete, items } = await session.complete(URI, CURSOR);
  expect(isIncomplete).toBe(true);
  const snippets = items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
  expect(snippets.map(({ textEdit }) => textEdit?.newText).join('')).toMatch(/\$\{1/u);
  for (const item of snippets) {
    expect(item.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(item.label.length).toBeLessThanOrEqual(41);
    expect(item.textEdit).toMatchObject({ range: { end: CURSOR } });
  }
  expect(items.filter(({ commitCharacters }) => commitCharacters)).toEqual([]);
});

it('without snippet support there are no tab stops', async () => {
  const session = await startSession({
    capabilities: { ...EDITOR, textDocument: { diagnostic: {} } },
  });
  await session.open(URI, BEGUN);
  const { items } = await session.complete(URI, CURSOR);
  expect(items.length).toBeGreaterThan(0);
  for (const { insertTextFormat, textEdit } of items) {
    expect(insertTextFormat).toBe(InsertTextFormat.PlainText);
    expect(textEdit?.newText).not.toMatch(/\$\d|\$\{/u);
  }
});

it('only a semicolon is a trigger character, and there are no commit characters', async () => {
  const session = await startSession();
  expect(session.initialized?.capabilities.completionProvider).toEqual({
    triggerCharacters: ['；', ';'],
  });
});

describe('letters', () => {
  it.each(['jqld', 'jianqianglingdao'])('%s are read as pinyin and replaced', async (letters) => {
    const session = await startSession();
    await session.open(URI, `${DRAFT}要在${letters}`);
    const start = { line: 2, character: 7 };
    const end = { line: 2, character: 7 + letters.length };
    const { items } = await session.complete(URI, end);
    expect(items[0]?.label).toContain('坚强领导');
    for (const item of items) {
      expect(item).toMatchObject({ filterText: letters, textEdit: { range: { start, end } } });
    }
  });

  it('in a name or an address are ignored', async () => {
    const session = await startSession();
    for (const text of ['GDP', 'www.jqld', 'Windows']) {
      await session.open(URI, text);
      const { items } = await session.complete(URI, { line: 0, character: text.length });
      expect(items.map(({ label }) => label)).toEqual([]);
      await session.close(URI);
    }
  });
});

describe('a list that opens by itself', () => {
  const BY_ITSELF = { triggerKind: CompletionTriggerKind.TriggerCharacter } as const;

  async function openedBehind(text: string, languageId?: string): Promise<number> {
    const session = await startSession();
    await session.open(URI, text, languageId);
    const lines = text.split('\n');
    const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return (await session.complete(URI, end, BY_ITSELF)).items.length;
  }

  it.each([
    ['letters', `${DRAFT}要在jqld`],
    ['the beginning of a sentence', `${DRAFT}要开会。\n让我们在`],
  ])('offers only certain entries: %s', async (_, text) => {
    expect(await openedBehind(text)).toBeGreaterThan(0);
  });

  it.each([
    ['a word that some snippets hold', `${DRAFT}要提高认识，领导`],
    ['two letters', `${DRAFT}要在jq`],
    ['the middle of a clause', `${DRAFT}最后让我们在`],
    ['a new line', `${DRAFT}\n`],
  ])('does not open for %s', async (_, text) => {
    expect(await openedBehind(text)).toBe(0);
  });

  it('does not open in a language where Enter would accept an entry', async () => {
    expect(await openedBehind(`${DRAFT}要在jqld`, 'plaintext')).toBe(0);
  });
});

describe('inline completion', () => {
  const GHOSTS = {
    ...EDITOR,
    textDocument: { ...EDITOR.textDocument, inlineCompletion: {} },
  };
  const STOCK = '各社区要落实专人值守制度和每日巡查制度';
  const TEXT = `${DRAFT}要开会。\n${STOCK}。\n会后，各社区要落实专人值守制`;
  const CURSOR = { line: 4, character: 14 };

  it('continues the text before the cursor', async () => {
    const session = await startSession({ capabilities: GHOSTS });
    expect(session.initialized?.capabilities.inlineCompletionProvider).toBe(true);
    await session.open(URI, TEXT);
    expect(await session.completeInline(URI, CURSOR)).toMatchObject([
      { insertText: '度和每日巡查制度', range: { start: CURSOR, end: CURSOR } },
    ]);
  });

  it('follows the entry selected in the list', async () => {
    const session = await startSession({ capabilities: GHOSTS });
    await session.open(URI, TEXT);
    const selected = { range: { start: CURSOR, end: CURSOR }, text: '值守制度' };
    expect(await session.completeInline(URI, CURSOR, selected)).toBeNull();
  });

  it('is not offered if switched off, in other languages and to clients without support', async () => {
    const without = await startSession({
      capabilities: GHOSTS,
      settings: { inlineCompletion: false },
    });
    await without.open(URI, TEXT);
    expect(await without.completeInline(URI, CURSOR)).toBeNull();
    const session = await startSession({ capabilities: GHOSTS });
    await session.open(URI, TEXT, 'markdown');
    expect(await session.completeInline(URI, CURSOR)).toBeNull();
    const plain = await startSession();
    expect(plain.initialized?.capabilities.inlineCompletionProvider).toBeUndefined();
  });
});

describe('biganzi/snippets', () => {
  async function listed(query: unknown, text = DRAFT): Promise<SnippetList['snippets']> {
    const session = await startSession();
    await session.open(URI, text);
    const params = { uri: URI, place: END, query };
    const { snippets } = await session.connection.sendRequest<SnippetList>(
      SNIPPETS_REQUEST,
      params,
    );
    return snippets;
  }

  it('lists all roles, grouped by role, the one that fits the position first', async () => {
    const roles = (await listed('')).map(({ role }) => role);
    const pieces = roles.filter((role, index) => role !== roles[index - 1]);
    expect(pieces[0]).toBe('开头');
    expect(new Set(pieces)).toEqual(new Set(Object.values(SNIPPET_ROLES).map(({ zh }) => zh)));
    expect(pieces).toHaveLength(new Set(pieces).size);
  });

  it.each(['坚强领导', 'JQLD', 'ｊｑｌｄ', 'jianqiangld'])('finds by %s', async (query) => {
    const [first] = await listed(query);
    expect(first?.text).toMatch(/坚强领导|加强领导/u);
    expect(first?.count).toMatch(/^见于 \d+ 篇$/u);
  });

  it('survives invalid parameters', async () => {
    expect(await listed('垃圾桶满了')).toEqual([]);
    expect((await listed(7)).length).toBeGreaterThan(0);
    const session = await startSession();
    expect(await session.connection.sendRequest(SNIPPETS_REQUEST, null)).toBeNull();
  });
});

describe('the next ordinal', () => {
  const OPENED_BY_ITSELF = { triggerKind: CompletionTriggerKind.TriggerCharacter } as const;
  const SPEECH = `${DRAFT}要做到以下几点。\n`;

  it('comes before all snippets, in its written form', async () => {
    const session = await startSession();
    await session.open(URI, `${SPEECH}一、学习\n（一）读原文\n正文。\n　　`);
    const { items } = await session.complete(URI, { line: 6, character: 2 });
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted.slice(0, 2)).toMatchObject([
      { label: '（二）', detail: '下一个序号', insertTextFormat: 1 },
      { label: '二、', detail: '下一个序号', insertTextFormat: 1 },
    ]);
    const at = { line: 6, character: 2 };
    expect(sorted[0]?.textEdit).toEqual({ range: { start: at, end: at }, newText: '（二）' });
    expect(sorted.length).toBeGreaterThan(2);
    expect(items.filter(({ commitCharacters }) => commitCharacters)).toEqual([]);
  });

  it('is the only entry in the list that a semicolon opens', async () => {
    const session = await startSession();
    const line = '要做到：一是抓学习；';
    await session.open(URI, `${SPEECH}${line}`);
    const at = { line: 3, character: line.length };
    const { items } = await session.complete(URI, at, OPENED_BY_ITSELF);
    expect(items.map(({ label }) => label)).toEqual(['二是']);
  });

  it('does not open by itself in a language where Enter would accept it', async () => {
    const session = await startSession();
    const line = '要做到：一是抓学习；';
    await session.open(URI, `${SPEECH}${line}`, 'plaintext');
    const at = { line: 3, character: line.length };
    expect((await session.complete(URI, at, OPENED_BY_ITSELF)).items).toEqual([]);
    expect((await session.complete(URI, at)).items[0]?.label).toBe('二是');
  });

  it('is not offered in an empty text, nor where the announced count is reached', async () => {
    const session = await startSession();
    await session.open(URI, '');
    const labels = async (line: number) =>
      (await session.complete(URI, { line, character: 0 })).items
        .filter(({ detail }) => detail === '下一个序号')
        .map(({ label }) => label);
    expect(await labels(0)).toEqual([]);
    await session.change(URI, { text: '讲两点意见。\n一、学习\n正文。\n二、落实\n正文。\n' });
    expect(await labels(5)).toEqual([]);
    await session.change(URI, { text: '讲三点意见。\n一、学习\n正文。\n二、落实\n正文。\n' });
    expect(await labels(5)).toEqual(['三、']);
  });
});

it('nothing is offered in a text that is not a draft', async () => {
  const session = await startSession();
  await session.open(URI, '# Build\n\nRun `make install`. ', 'markdown');
  expect((await session.complete(URI, { line: 2, character: 20 })).items).toEqual([]);
});
