import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, inject, it, onTestFinished } from 'vitest';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  ErrorCodes,
  LSPErrorCodes,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { checkFromScratch, toShownFinding } from './fresh-check.js';
import { launch, type Session, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = '同志们：\n　　20xx年是不平凡的一年。\n';

it('a cancelled request is answered as cancelled, and the next one in full', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT.repeat(2000));
  const source = new CancellationTokenSource();
  const cancelled = session.connection.sendRequest(
    DocumentDiagnosticRequest.type,
    { textDocument: { uri: URI } },
    source.token,
  );
  source.cancel();
  await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await session.diagnostics(URI)).not.toEqual([]);
  expect(session.logs).toEqual([]);
});

it('requests about a text that is not open have empty responses', async () => {
  const session = await startSession();
  const expectNothing = async () => {
    expect(await session.pull(URI)).toEqual({ kind: 'full', items: [] });
    expect(await session.codeActions(URI, EVERYWHERE)).toEqual([]);
    expect((await session.complete(URI, EVERYWHERE.start)).items).toEqual([]);
    expect(await session.symbols(URI)).toEqual([]);
  };
  await expectNothing();
  await session.open(URI, DRAFT);
  await session.close(URI);
  await expectNothing();
  await session.close(URI);
  await expectNothing();
});

it('a change before the text is open changes nothing', async () => {
  const session = await startSession();
  await session.change(URI, { text: '20xx年' });
  await session.open(URI, DRAFT);
  expect((await session.diagnostics(URI)).map(toShownFinding)).toEqual(checkFromScratch(DRAFT));
});

it('opening twice replaces the text', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  await session.open(URI, `${DRAFT}${DRAFT}`);
  expect((await session.diagnostics(URI)).map(toShownFinding)).toEqual(
    checkFromScratch(`${DRAFT}${DRAFT}`),
  );
});

it.each([
  ['after the end', { line: 70, character: 0 }, { line: 71, character: 5 }, DRAFT + '好\n好'],
  [
    'backwards',
    { line: 1, character: 6 },
    { line: 1, character: 4 },
    DRAFT.replace('xx', '好\n好'),
  ],
  [
    'past the line',
    { line: 0, character: 99 },
    { line: 0, character: 999 },
    DRAFT.replace('：', '：好\n好'),
  ],
])('a range %s is clamped to the nearest position', async (_, start, end, expected) => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  await session.change(URI, { range: { start, end }, text: '好\n好' });
  const tail: TextDocumentContentChangeEvent = {
    range: { start: { line: 50, character: 0 }, end: { line: 50, character: 0 } },
    text: '\n20xx年',
  };
  await session.change(URI, tail);
  expect((await session.diagnostics(URI)).map(toShownFinding)).toEqual(
    checkFromScratch(`${expected}\n20xx年`),
  );
});

it.each([
  ['nothing', ''],
  ['a line end', '\r\n'],
  ['NUL', '同志们：\u0000\u0000\n20xx年\u0000'],
  ['half characters', '\ud842同志们：\n\udfb720xx年\ud842'],
  ['a character of two units', '𠮷𠮷20xx年𠮷'],
  ['line ends of all kinds', '同志们：\r\n20xx年\r20xx年\n20xx年\u202820xx年\r\n\r\n'],
  ['a byte order mark', '\ufeff20xx年'],
  ['five megabytes on a line', '20xx年，' + '加强领导，'.repeat(350_000)],
])('%s is a text like any other', async (_, text) => {
  const session = await startSession();
  await session.open(URI, text);
  expect((await session.diagnostics(URI)).map(toShownFinding)).toEqual(checkFromScratch(text));
  expect(session.logs).toEqual([]);
});

it('before initialization it rejects requests and ignores texts', async () => {
  const session = launch();
  await session.open(URI, DRAFT);
  await expect(session.pull(URI)).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
  await expect(session.shutdown()).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
  expect(await session.exit()).toBe(1);
});

it('can be initialized only once', async () => {
  const session = await startSession();
  const again = session.connection.sendRequest('initialize', { capabilities: {} });
  await expect(again).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  await expectAlive(session);
});

it('exits with 0 after one or two shutdown requests', async () => {
  const session = await startSession();
  await session.shutdown();
  await session.shutdown();
  expect(await session.exit()).toBe(0);
});

it('exits with 1 without shutdown', async () => {
  expect(await (await startSession()).exit()).toBe(1);
});

it('a request after shutdown is rejected', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  await session.shutdown();
  await expect(session.pull(URI)).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  expect(await session.exit()).toBe(0);
});

it.each(['Content-Length: many\r\n\r\n{}', 'no header\r\n\r\n', 'Length: 2\r\n\r\n{}'])(
  'exits at the invalid header %j',
  async (bytes) => {
    const { code, stderr } = await feed(bytes);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^biganzi: /u);
  },
);

it.each(['no json', 'null', '[]', '3', '{"jsonrpc":"2.0"}'])(
  'continues after the body %s',
  async (body) => {
    const { code, stdout } = await feed(frame(body) + frame(HELLO));
    expect(stdout).toContain('"serverInfo"');
    // Standard input has ended without a shutdown request.
    expect(code).toBe(1);
  },
);

it('an unknown request is rejected and an unknown notification ignored', async () => {
  const session = await startSession();
  await session.connection.sendNotification('biganzi/no-such-thing', {});
  await expect(session.connection.sendRequest('biganzi/no-such-thing', {})).rejects.toThrow();
  await expectAlive(session);
});

it('survives parameters of the wrong shape', async () => {
  const session = await startSession();
  await session.connection.sendNotification('textDocument/didOpen', {});
  await session.connection.sendNotification('textDocument/didChange', { textDocument: null });
  await session.connection.sendNotification('workspace/didChangeConfiguration', {});
  await session.connection.sendRequest('textDocument/diagnostic', {}).catch(() => undefined);
  await session.connection.sendRequest('textDocument/codeAction', {}).catch(() => undefined);
  await expectAlive(session);
});

it('works over the IPC channel of a forked process', async () => {
  const session = await startSession({ transport: 'ipc' });
  await expectAlive(session);
  await session.shutdown();
  expect(await session.exit()).toBe(0);
});

async function expectAlive(session: Session): Promise<void> {
  await session.open(URI, DRAFT);
  expect((await session.diagnostics(URI)).map(toShownFinding)).toEqual(checkFromScratch(DRAFT));
}

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

const HELLO = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, capabilities: {} },
});

function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Runs the server with these bytes as standard input and returns its result. */
async function feed(bytes: string) {
  const child = spawn(process.execPath, [inject('server'), '--stdio']);
  onTestFinished(() => void child.kill());
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (stdout.includes('serverInfo')) child.stdin.end();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  child.stdin.write(bytes);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
