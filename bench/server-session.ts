import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { toProgramPath } from './build.js';

/** A connection to the built server in a separate process, like that of an editor. */
export interface ServerSession {
  readonly pid: number;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, change: TextDocumentContentChangeEvent): Promise<void>;
  pull(uri: string): Promise<DocumentDiagnosticReport>;
  /** Sends a custom request (`server/src/protocol.ts`). */
  ask<R>(request: string, params: object): Promise<R>;
  end(): void;
}

export async function startSession(): Promise<ServerSession> {
  const child = spawn(process.execPath, [toProgramPath('server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await initialize(connection);
  let resultId: string | undefined;

  return {
    pid: child.pid ?? 0,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'gongwen', version: 1, text },
      }),
    change: (uri, version, change) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [change],
      }),
    async pull(uri) {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(resultId !== undefined && { previousResultId: resultId }),
      });
      ({ resultId } = report);
      return report;
    },
    ask: (request, params) => connection.sendRequest(request, params),
    end() {
      connection.dispose();
      child.kill();
    },
  };
}

async function initialize(connection: ProtocolConnection): Promise<void> {
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- the protocol still requires it
    // As VS Code sends them; without the first one the server would also push diagnostics for each version.
    capabilities: {
      workspace: { diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: { dynamicRegistration: false } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
}
