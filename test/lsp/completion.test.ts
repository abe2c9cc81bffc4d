import { expect, it } from 'vitest';
import { EDITOR, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = '在全市教育工作会议上的讲话\n同志们：\n今天，我们';
const END = { line: 2, character: 5 };

it('continues what has been typed, with tab stops, and asks to be asked again', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const { isIncomplete, items } = await session.complete(URI, END);
  expect(isIncomplete).toBe(true);
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect(item).toMatchObject({ kind: 15, insertTextFormat: 2 });
    expect(item.commitCharacters).toBeUndefined();
    expect(item.textEdit).toMatchObject({ range: { end: END } });
  }
});

it('without snippet support there are no tab stops', async () => {
  const session = await startSession({
    capabilities: { ...EDITOR, textDocument: { diagnostic: {} } },
  });
  await session.open(URI, DRAFT);
  const { items } = await session.complete(URI, END);
  expect(items.length).toBeGreaterThan(0);
  for (const { insertTextFormat, textEdit } of items) {
    expect(insertTextFormat).toBe(1);
    expect(textEdit?.newText).not.toMatch(/\$\d|\$\{/u);
  }
});

it('no character opens the list by itself, and none accepts from it', async () => {
  const session = await startSession();
  expect(session.initialized?.capabilities.completionProvider).toEqual({});
});

it('in a text that is no draft there is nothing', async () => {
  const session = await startSession();
  await session.open(URI, '# Build\n\nRun `make install`. ', 'markdown');
  expect((await session.complete(URI, { line: 2, character: 20 })).items).toEqual([]);
});
