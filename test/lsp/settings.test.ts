import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { toShownFinding } from './fresh-check.js';
import { EDITOR, type Session, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = '同志们：\n　　20xx年是不平凡的一年。\n';
const OFF = { severity: { 'placeholder-year': 'off' } };

it('changed settings are requested and apply without a restart', async () => {
  const session = await startSession();
  expect(await session.registrations.next('workspace/didChangeConfiguration')).toBeDefined();
  await session.open(URI, DRAFT);
  const before = await session.pull(URI);
  expect(before).toMatchObject({ kind: 'full', items: [{ code: 'placeholder-year' }] });

  session.settings = OFF;
  await session.changeSettings(null);
  await session.refreshes.next('refresh');
  expect(await session.pull(URI, before.resultId)).toMatchObject({ kind: 'full', items: [] });

  session.settings = { severity: { 'placeholder-year': 'hint' }, locale: 'en' };
  await session.changeSettings(null);
  await session.refreshes.next('refresh');
  const [hint] = await session.diagnostics(URI);
  expect(hint).toMatchObject({ code: 'placeholder-year', severity: 4 });
  expect(toShownFinding(hint!).message).toMatch(/[a-z]{3}/u);
});

it('a client without workspace/configuration sends its settings, at start and later', async () => {
  const session = await startSession({
    capabilities: { ...EDITOR, workspace: { diagnostics: { refreshSupport: true } } },
    initializationOptions: { settings: OFF },
  });
  await session.open(URI, DRAFT);
  expect(await session.diagnostics(URI)).toEqual([]);

  await session.changeSettings({ biganzi: { severity: {} } });
  await session.refreshes.next('refresh');
  expect(await session.diagnostics(URI)).toHaveLength(1);

  await session.changeSettings({ biganzi: OFF });
  await session.refreshes.next('refresh');
  expect(await session.diagnostics(URI)).toEqual([]);
});

it('without pull, a change of settings publishes diagnostics again', async () => {
  const session = await startSession({
    capabilities: { textDocument: { publishDiagnostics: {} } },
  });
  await session.open(URI, DRAFT);
  expect((await session.published.next(URI)).diagnostics).toHaveLength(1);
  await session.changeSettings({ biganzi: OFF });
  expect((await session.published.next(URI)).diagnostics).toEqual([]);
});

it.each([
  ['a refusal', new Error('no settings here')],
  ['null', null],
  ['a number', 3],
  ['nonsense', { severity: 'loud', options: [1], terms: { a: 1 }, activation: 7, locale: 'fr' }],
])('the response %s means the defaults', async (_, settings) => {
  const session = await startSession({ settings });
  await session.open(URI, DRAFT);
  expect(await session.diagnostics(URI)).toHaveLength(1);
});

it('the nearest .biganzirc.json overrides the editor, and its changes apply at once', async () => {
  const { file, uri, draft } = await makeFolder();
  const session = await startSession({ settings: { severity: { 'placeholder-year': 'hint' } } });
  expect(await session.registrations.next('workspace/didChangeWatchedFiles')).toBeDefined();
  await session.open(draft, DRAFT);
  expect(await severities(session, draft)).toEqual([4]);

  await writeFile(file, '\uFEFF{ "rules": { "placeholder-year": "information" } }');
  await session.changeFile(uri);
  await session.refreshes.next('refresh');
  expect(await severities(session, draft)).toEqual([3]);

  await rm(file);
  await session.changeFile(uri);
  await session.refreshes.next('refresh');
  expect(await severities(session, draft)).toEqual([4]);
});

it('errors in .biganzirc.json are diagnostics of that file, and the rest applies', async () => {
  const { file, uri, draft } = await makeFolder();
  await writeFile(file, '{\n  "rules": { "placeholder-year": "hint", "no-such-rule": "off" }\n}\n');
  const session = await startSession();
  await session.open(draft, DRAFT);
  expect(await severities(session, draft)).toEqual([4]);
  const { diagnostics } = await session.published.next(uri);
  expect(diagnostics).toMatchObject([
    {
      range: { start: { line: 1, character: 41 }, end: { line: 1, character: 55 } },
      source: '笔杆子',
      message: expect.stringContaining('no-such-rule'),
    },
  ]);

  await writeFile(file, '{ "rules": ');
  await session.changeFile(uri);
  await session.refreshes.next('refresh');
  expect((await session.published.next(uri)).diagnostics).toEqual([]);
  expect(await severities(session, draft)).toEqual([1]);
  expect((await session.published.next(uri)).diagnostics).toHaveLength(1);

  await writeFile(file, '{}');
  await session.changeFile(uri);
  await session.refreshes.next('refresh');
  expect((await session.published.next(uri)).diagnostics).toEqual([]);
});

async function severities(session: Session, uri: string): Promise<readonly number[]> {
  return (await session.diagnostics(uri)).map((diagnostic) => toShownFinding(diagnostic).severity);
}

/** Creates a folder for one draft and its settings, deleted after the test. */
async function makeFolder(): Promise<{ file: string; uri: string; draft: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-settings-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, '.biganzirc.json');
  const draft = path.join(folder, '讲话 稿.txt');
  return { file, uri: pathToFileURL(file).href, draft: pathToFileURL(draft).href };
}
