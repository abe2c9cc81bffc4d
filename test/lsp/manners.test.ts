// Clients with fewer capabilities than VS Code, or with different ones.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { EDITOR, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = '同志们：\n　　20xx年是不平凡的一年。\n';
const OFF = { severity: { 'placeholder-year': 'off' } };
const OFF_FILE = '{ "rules": { "placeholder-year": "off" } }';
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

it('a settings file that another one extends is watched, and changes apply at once', async () => {
  const folder = await makeFolder({
    '.biganzirc.json': '{ "extends": "office.json" }',
    'office.json': OFF_FILE,
  });
  const session = await startSession({ workspaceFolders: [uriOf(folder)] });
  const draft = uriOf(folder, '稿.txt');
  await session.open(draft, DRAFT);
  expect(await session.diagnostics(draft)).toEqual([]);
  expect(session.watchers).toEqual([
    '**/.biganzirc.json',
    '**/.biganzi/ignored.json',
    '**/.biganzi',
    '**/office.json',
  ]);

  await writeFile(path.join(folder, 'office.json'), '{}');
  await session.changeFile(uriOf(folder, 'office.json'));
  await session.refreshes.next('refresh');
  expect(await session.diagnostics(draft)).toHaveLength(1);
});

it.each(['.biganzirc.json', '稿.txt'])(
  'settings are read again when %s is saved if the client watches no files',
  async (saved) => {
    const folder = await makeFolder({});
    const session = await startSession({ capabilities: withWorkspace({ configuration: true }) });
    const draft = uriOf(folder, '稿.txt');
    const settings = uriOf(folder, '.biganzirc.json');
    await session.open(draft, DRAFT);
    expect((await session.published.next(draft)).diagnostics).toHaveLength(1);
    await session.open(settings, OFF_FILE, 'json');
    expect((await session.published.next(settings)).diagnostics).toEqual([]);
    await writeFile(path.join(folder, '.biganzirc.json'), OFF_FILE);
    await session.save(uriOf(folder, saved));
    expect((await session.published.next(draft)).diagnostics).toEqual([]);
  },
);

it('diagnostics are published to a client that pulls but does not support refresh', async () => {
  const session = await startSession({ capabilities: withWorkspace({}) });
  expect(session.initialized?.capabilities.diagnosticProvider).toBeUndefined();
  await session.open(URI, DRAFT);
  expect((await session.published.next(URI)).diagnostics).toHaveLength(1);
  await session.changeSettings({ biganzi: OFF });
  expect((await session.published.next(URI)).diagnostics).toEqual([]);
});

it('a late response with settings does not block, and applies when it arrives', async () => {
  const session = await startSession();
  let answer: (settings: unknown) => void = () => undefined;
  const answered = new Promise((resolve) => (answer = resolve));
  session.answerSettings = () => answered;
  await session.open(URI, DRAFT);
  expect(await session.diagnostics(URI)).toHaveLength(1);
  answer(OFF);
  await session.refreshes.next('refresh');
  expect(await session.diagnostics(URI)).toEqual([]);
});

it('a rejected registration affects nothing else', async () => {
  const session = await startSession({ rejectsRegistrations: true, settings: OFF });
  await session.registrations.next('workspace/didChangeConfiguration');
  await session.registrations.next('workspace/didChangeWatchedFiles');
  await session.open(URI, DRAFT);
  expect(await session.diagnostics(URI)).toEqual([]);
  session.settings = {};
  await session.changeSettings(null);
  await session.refreshes.next('refresh');
  expect(await session.diagnostics(URI)).toHaveLength(1);
});

it('deleting a folder removes the warning about its settings file', async () => {
  const folder = await makeFolder({ '甲/乙/.biganzirc.json': '{' });
  const session = await startSession({ workspaceFolders: [uriOf(folder)] });
  const draft = uriOf(folder, '甲/乙/稿.txt');
  const settings = uriOf(folder, '甲/乙/.biganzirc.json');
  await session.open(draft, DRAFT);
  await session.diagnostics(draft);
  expect((await session.published.next(settings)).diagnostics).toHaveLength(1);
  expect(session.watchers).toEqual([
    '**/.biganzirc.json',
    '**/.biganzi/ignored.json',
    '**/.biganzi',
    '**/甲',
    '**/乙',
  ]);
  await rm(path.join(folder, '甲'), { recursive: true });
  await session.deleteFile(uriOf(folder, '甲'));
  expect((await session.published.next(settings)).diagnostics).toEqual([]);
});

it.each([[[]], [['']], [['', 'source.fixAll']]])(
  '%j requests all kinds of code actions',
  async (only) => {
    const session = await startSession();
    await session.open(URI, DRAFT);
    const all = await session.codeActions(URI, EVERYWHERE);
    expect(all.length).toBeGreaterThan(0);
    expect(await session.codeActions(URI, EVERYWHERE, only)).toEqual(all);
  },
);

it('settings outside the workspace, and devices inside it, are not opened', async () => {
  const folder = await makeFolder({
    '.biganzirc.json': OFF_FILE,
    '县/.biganzirc.json': '{ "extends": ["../.biganzirc.json", "/dev/zero"] }',
  });
  const session = await startSession({ workspaceFolders: [uriOf(folder, '县')] });
  const draft = uriOf(folder, '县/稿.txt');
  await session.open(draft, DRAFT);
  expect(await session.diagnostics(draft)).toHaveLength(1);
  const { diagnostics } = await session.published.next(uriOf(folder, '县/.biganzirc.json'));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'extends 不能引用工作区以外的文件',
    'extends 应当是相对路径，或以 ~/ 开头',
  ]);
});

/** The capabilities of a client that supports only these workspace features. */
function withWorkspace(workspace: ClientCapabilities['workspace']): ClientCapabilities {
  return { ...EDITOR, workspace: workspace ?? {} };
}

function uriOf(folder: string, name = ''): string {
  return pathToFileURL(path.join(folder, name)).href;
}

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-manners-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}
