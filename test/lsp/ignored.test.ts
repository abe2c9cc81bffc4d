import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Ignored, writeIgnored } from '../../core/src/index.js';
import type { EditSettingsParams, IgnoredList, RememberEdits } from '../../server/src/protocol.js';
import { EDITOR, type Session, startSession } from './session.js';

const DRAFT = '同志们：\n请**同志发言。\n下面，请**同志总结。\n';
const RULE = 'placeholder-blank';

describe('an ignored finding', () => {
  it('is stored with its sentence in a file, not in the text', async () => {
    const { session, uri, folder } = await openFile();
    const before = await session.diagnostics(uri);
    expect(before.map(({ code }) => code)).toEqual([RULE, RULE]);
    await run(session, uri, '忽略此处');
    await session.refreshes.next('refresh');
    expect((await session.diagnostics(uri)).map(({ range }) => range.start.line)).toEqual([2]);
    expect(await session.messages.next('message')).toMatch(/记在 \.biganzi\/ignored\.json/u);

    await session.change(uri, { text: `各位代表：\n${DRAFT}` });
    expect(await session.diagnostics(uri)).toHaveLength(1);
    await session.change(uri, { text: DRAFT.replace('发言', '先发言') });
    expect(await session.diagnostics(uri)).toHaveLength(2);
    const kept = readFileSync(join(folder, '.biganzi/ignored.json'), 'utf8');
    expect(kept).toContain('"file":"讲话.gongwen","rule":"placeholder-blank"');
    expect(kept).not.toContain('同志');
  });

  it('is listed and can be reported again', async () => {
    const { session, uri, folder } = await openFile();
    await run(session, uri, '忽略此处');
    await run(session, uri, '本文件不再提示');
    expect(await session.diagnostics(uri)).toEqual([]);
    const list = await ask<IgnoredList>(session, 'biganzi/ignored', { uri });
    expect(list).toMatchObject([
      { rule: RULE, file: '讲话.gongwen', at: { line: 1, excerpt: '请｢**｣同志发言。' } },
      { rule: RULE, file: '讲话.gongwen', hash: null, at: null },
    ]);
    expect(await ask(session, 'biganzi/restoreIgnored', { uri, items: list })).toBe(0);
    expect(await session.diagnostics(uri)).toHaveLength(2);
    expect(readFileSync(join(folder, '.biganzi/ignored.json'), 'utf8')).not.toContain(RULE);
  });

  it('is one row of the list if the entries of several drafts hide it, and all of them are taken back', async () => {
    const { session, uri, folder } = await openFile();
    await run(session, uri, '忽略此处');
    const file = join(folder, '.biganzi/ignored.json');
    const { places, rules } = JSON.parse(readFileSync(file, 'utf8')) as Ignored;
    const copies = places.map((place) => ({ ...place, file: '副本.gongwen' }));
    writeFileSync(file, writeIgnored({ places: [...copies, ...places], rules }));
    await session.changeFile(pathToFileURL(file).href);

    const list = await ask<IgnoredList>(session, 'biganzi/ignored', { uri });
    expect(list).toMatchObject([{ rule: RULE, file: '讲话.gongwen', at: { line: 1 } }]);
    expect(await ask(session, 'biganzi/restoreIgnored', { uri, items: list })).toBe(0);
    expect(await session.diagnostics(uri)).toHaveLength(2);
  });

  it('is kept in memory where the draft is not a file', async () => {
    const session = await startSession();
    await session.open('untitled:draft', DRAFT);
    await run(session, 'untitled:draft', '忽略此处');
    expect(await session.diagnostics('untitled:draft')).toHaveLength(1);
  });

  it('is reported where the file cannot be parsed, and the file is not changed', async () => {
    const { session, uri, folder } = await openFile();
    await run(session, uri, '忽略此处');
    await session.messages.next('message');
    const file = join(folder, '.biganzi/ignored.json');
    expect(existsSync(file)).toBe(true);
    writeFileSync(file, '{');
    await session.changeFile(pathToFileURL(file).href);
    expect(await session.diagnostics(uri)).toHaveLength(2);
    await run(session, uri, '忽略此处');
    expect(readFileSync(file, 'utf8')).toBe('{');
    expect(await session.messages.next('message')).toMatch(/没有记下/u);
  });
});

it('offers the fixes of the finding at the cursor, and four ways to dismiss it', async () => {
  const session = await startSession({
    capabilities: EDITOR,
    initializationOptions: { commands: true },
  });
  await session.open('untitled:draft', DRAFT);
  const titles = (await actionsAt(session, 'untitled:draft')).map(({ title }) => title);
  expect(titles).toEqual([
    '填写此处…',
    '填写全文相同的“**”…',
    '忽略此处',
    '本文件不再提示',
    '关闭这条规则…',
    '查看依据',
  ]);
});

it.each<[EditSettingsParams['change'], string]>([
  [{ kind: 'allow', word: '再上台阶' }, '{\n  "terms": [\n    "再上台阶"\n  ]\n}\n'],
  [{ kind: 'off', rule: RULE }, `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}\n`],
])('edits a settings file for %j', async (change, expected) => {
  const session = await startSession();
  const edits = await ask<RememberEdits>(session, 'biganzi/editSettings', { text: '', change });
  const empty = TextDocument.create('file:///a', 'json', 1, '');
  expect(TextDocument.applyEdits(empty, [...edits])).toBe(expected);
});

async function openFile(): Promise<{ session: Session; uri: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'biganzi-ignored-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const uri = pathToFileURL(join(folder, '讲话.gongwen')).href;
  const session = await startSession();
  await session.open(uri, DRAFT);
  return { session, uri, folder };
}

/** Runs the command of a code action on the first finding. */
async function run(session: Session, uri: string, title: string): Promise<void> {
  const action = (await actionsAt(session, uri)).find((one) => one.title === title);
  expect(action?.command).toBeDefined();
  const args: readonly unknown[] = action?.command?.arguments ?? [];
  await session.execute(action?.command?.command ?? '', ...args);
}

async function actionsAt(session: Session, uri: string): Promise<readonly CodeAction[]> {
  const [first] = await session.diagnostics(uri);
  const { start } = first!.range;
  return session.codeActions(uri, { start, end: start });
}

function ask<R>(session: Session, request: string, params: object): Promise<R> {
  return session.connection.sendRequest<R>(request, params);
}
