import { expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { seeds } from '../repo/texts.js';
import { checkFromScratch, toShownFinding } from './fresh-check.js';
import { EDITOR, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = '同志们：\n　　20xx年是不平凡的一年。\n';

/** The capabilities of a client that does not pull diagnostics. */
const WITHOUT_PULL: ClientCapabilities = {
  ...EDITOR,
  textDocument: { publishDiagnostics: { relatedInformation: true } },
};

it('a diagnostic has range, severity, code, page, source and message', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const [diagnostic] = await session.diagnostics(URI);
  expect(diagnostic).toMatchObject({
    range: { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } },
    severity: 1,
    code: 'placeholder-year',
    codeDescription: {
      href: 'https://github.com/biganzi/biganzi/blob/main/core/src/rules/placeholder-year/README.md',
    },
    source: '笔杆子',
    message: expect.stringContaining('20xx年'),
  });
});

it('the pages of the rules are in the folder that the client names', async () => {
  const session = await startSession({
    initializationOptions: { rulePages: 'file:///opt/biganzi/rules/' },
  });
  await session.open(URI, DRAFT);
  const [diagnostic] = await session.diagnostics(URI);
  expect(diagnostic?.codeDescription?.href).toBe(
    'file:///opt/biganzi/rules/placeholder-year/README.md',
  );
});

it('has related information and the tag Unnecessary for clients that support them', async () => {
  const text = seeds.map((seed) => seed.text).join('\n');
  const session = await startSession();
  await session.open(URI, text);
  const shown = await session.diagnostics(URI);
  expect(
    shown.some(({ relatedInformation }) => relatedInformation?.[0]?.location.uri === URI),
  ).toBe(true);
  expect(shown.some(({ tags }) => tags?.includes(1))).toBe(true);

  const plain = await startSession({ capabilities: { textDocument: { diagnostic: {} } } });
  await plain.open(URI, text);
  const bare = await plain.diagnostics(URI);
  expect(bare).toHaveLength(shown.length);
  expect(bare.every(({ relatedInformation }) => relatedInformation === undefined)).toBe(true);
});

it('an unchanged report is not sent again', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const first = await session.pull(URI);
  expect(await session.pull(URI, first.resultId)).toEqual({
    kind: 'unchanged',
    resultId: first.resultId,
  });
  await session.change(URI, { text: `${DRAFT}20xx年\n` });
  const second = await session.pull(URI, first.resultId);
  expect(second.kind).toBe('full');
  expect(second.resultId).not.toBe(first.resultId);

  // The same URI and version as before, but another text.
  await session.close(URI);
  await session.open(URI, '');
  expect(await session.pull(URI, first.resultId)).toMatchObject({ kind: 'full', items: [] });
});

it('a client that does not pull is sent the diagnostics of every version', async () => {
  const session = await startSession({ capabilities: WITHOUT_PULL });
  expect(session.initialized?.capabilities.diagnosticProvider).toBeUndefined();

  let text = DRAFT;
  await session.open(URI, text);
  for (let version = 1; version <= 5; version += 1) {
    const { diagnostics, ...rest } = await session.published.next(URI);
    expect(rest).toEqual({ uri: URI, version });
    expect(diagnostics.map(toShownFinding)).toEqual(checkFromScratch(text));
    text += '20xx年\n';
    await session.change(URI, {
      range: { start: { line: 99, character: 0 }, end: { line: 99, character: 0 } },
      text: '20xx年\n',
    });
  }
  await session.published.next(URI);
  await session.close(URI);
  expect(await session.published.next(URI)).toEqual({ uri: URI, diagnostics: [] });
});

it('a client that pulls is sent none', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  await session.diagnostics(URI);
  await session.close(URI);
  await session.shutdown();
  expect(session.published.count(URI)).toBe(0);
});

/** A text that would have a finding in a draft. */
const README = '# Build\n\nRun `make`, then `make install`. Released in 20xx年.\n';
const SPEECH = seeds[0]?.text ?? '';

it.each([
  { languageId: 'gongwen', text: DRAFT, activation: 'never', finds: true },
  { languageId: 'plaintext', text: SPEECH, activation: 'auto', finds: true },
  { languageId: 'plaintext', text: SPEECH, activation: 'never', finds: false },
  { languageId: 'markdown', text: SPEECH, activation: 'auto', finds: true },
  { languageId: 'plaintext', text: README, activation: 'always', finds: true },
  { languageId: 'plaintext', text: README, activation: 'auto', finds: false },
  { languageId: 'markdown', text: README, activation: 'auto', finds: false },
])(
  'activation $activation, $languageId (%#): finds $finds',
  async ({ languageId, text, activation, finds }) => {
    const session = await startSession({ settings: { activation } });
    await session.open(URI, text, languageId);
    const kind = languageId === 'markdown' ? 'markdown' : 'plain';
    const expected = finds ? checkFromScratch(text, kind) : [];
    expect(expected.length > 0).toBe(finds);
    expect((await session.diagnostics(URI)).map(toShownFinding)).toEqual(expected);
  },
);
