import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionTriggerKind,
  CodeLensRefreshRequest,
  type CompletionContext,
  CompletionRequest,
  type CompletionList,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  InlineCompletionRequest,
  InlineCompletionTriggerKind,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  type SelectedCompletionInfo,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
  type TextDocumentContentChangeEvent,
  type ProgressToken,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol/node';
import { Inbox } from './inbox.js';

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The client's answer to `workspace/configuration`; an `Error` makes the request fail. */
  readonly settings?: unknown;
  readonly transport?: 'stdio' | 'ipc';
  /** As URIs. */
  readonly workspaceFolders?: readonly string[];
  /** The client rejects every registration of the server. */
  readonly rejectsRegistrations?: boolean;
  /** Additional environment variables of the server. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The capabilities of VS Code that matter to these tests. */
export const EDITOR: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    applyEdit: true,
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** A progress message, and the token that cancels the work. */
export interface ShownProgress {
  readonly token: ProgressToken;
  readonly value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
}

/** Starts the built server and initializes it. The process is killed at the end of the test if it still runs. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const session = launch(options);
  session.initialized = await session.connection.sendRequest<InitializeResult>(
    InitializeRequest.method,
    {
      processId: null,
      workspaceFolders: options.workspaceFolders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: options.capabilities ?? EDITOR,
      initializationOptions: options.initializationOptions,
    },
  );
  await session.connection.sendNotification(InitializedNotification.type, {});
  return session;
}

/** Starts the built server without initializing it. */
export function launch({
  settings,
  transport = 'stdio',
  rejectsRegistrations = false,
  env: extraEnv,
}: SessionOptions = {}): Session {
  const server = inject('server');
  // Without the settings of the person who runs the tests.
  const env = {
    ...process.env,
    HOME: NO_HOME,
    USERPROFILE: NO_HOME,
    BIGANZI_CACHE: path.join(path.dirname(server), 'cache'),
    ...extraEnv,
  };
  const child =
    transport === 'ipc'
      ? fork(server, ['--node-ipc'], { env })
      : spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  onTestFinished(() => void child.kill());
  const session = new Session(child);
  session.settings = settings;
  session.rejectsRegistrations = rejectsRegistrations;
  return session;
}

const NO_HOME = path.join(path.sep, 'biganzi-no-home');

/** A client connected to one server. It only waits for responses and messages, never for a fixed time. */
export class Session {
  readonly connection: ProtocolConnection;
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly refreshes = new Inbox<string>();
  readonly registrations = new Inbox<string>();
  /** The edits that the server asked the client to apply, by URI; edits of an older version were rejected. */
  readonly applied = new Inbox<ApplyWorkspaceEditParams>();
  /** Messages shown to the writer, under the name `message`. */
  readonly messages = new Inbox<string>();
  /** The glob patterns that the server asked the client to watch. */
  readonly watchers: string[] = [];
  readonly logs: string[] = [];
  /** The same log messages to wait for, under the name `log`. */
  readonly logged = new Inbox<string>();
  /** Progress messages, by kind: `begin`, `report`, `end`. */
  readonly progress = new Inbox<ShownProgress>();
  /** The value of the section `biganzi`, which the server may request. */
  settings: unknown;
  /** Answers `workspace/configuration` asynchronously, in place of `settings`. */
  answerSettings: (() => Promise<unknown>) | undefined;
  rejectsRegistrations = false;
  initialized: InitializeResult | undefined;
  /** The id of the server's process. */
  readonly pid: number | undefined;
  readonly #exited: Promise<readonly [code: number | null, signal: string | null]>;
  readonly #versions = new Map<string, number>();
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    this.pid = child.pid;
    this.#child = child;
    this.#exited = once(child, 'exit') as Promise<[number | null, string | null]>; // as Node documents the event
    this.connection = createProtocolConnection(...toTransport(child));
    this.#answer();
    this.connection.listen();
  }

  async open(uri: string, text: string, languageId = 'gongwen'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /**
   * Returns the diagnostics of a full report.
   *
   * @throws If the report is `unchanged`.
   */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('an unchanged report was not asked for');
    return report.items;
  }

  /** Returns the code actions; with `automatic` as requested by the editor itself, which decides on showing a light bulb. */
  async codeActions(
    uri: string,
    range: Range,
    only?: string[],
    automatic = false,
  ): Promise<readonly CodeAction[]> {
    const context: CodeActionContext = {
      diagnostics: [],
      ...(only && { only }),
      triggerKind: automatic ? CodeActionTriggerKind.Automatic : CodeActionTriggerKind.Invoked,
    };
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context,
    });
    return answer as CodeAction[]; // the server answers with no bare commands
  }

  async complete(
    uri: string,
    position: Position,
    context?: CompletionContext,
  ): Promise<CompletionList> {
    const answer = await this.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
      ...(context && { context }),
    });
    return answer as CompletionList; // the server always answers with a list
  }

  /** Requests inline completion; `selected` is the selected entry of an open completion list. */
  async completeInline(
    uri: string,
    position: Position,
    selected?: SelectedCompletionInfo,
  ): Promise<unknown> {
    const answer: unknown = await this.connection.sendRequest(InlineCompletionRequest.type, {
      textDocument: { uri },
      position,
      context: {
        triggerKind: InlineCompletionTriggerKind.Automatic,
        ...(selected && { selectedCompletionInfo: selected }),
      },
    });
    return answer;
  }

  async symbols(uri: string): Promise<readonly (DocumentSymbol | SymbolInformation)[]> {
    return (
      (await this.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri },
      })) ?? []
    );
  }

  async execute(command: string, ...args: unknown[]): Promise<unknown> {
    const answer: unknown = await this.connection.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: args,
    });
    return answer;
  }

  /** Notifies the server of changed settings: with `null` as an editor whose settings are pulled, or with the settings. */
  async changeSettings(settings: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  async changeFile(uri: string): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  }

  /** Notifies the server that a file or folder was deleted. */
  async deleteFile(uri: string): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Deleted }],
    });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri },
    });
  }

  /** Sends a body that need not be a valid message, over stdio; no other message may be in transit. */
  sendRaw(body: string): void {
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Waits for the process to end and returns its exit code, or `null` if a signal ended it. */
  async ended(): Promise<number | null> {
    return (await this.#exited)[0];
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
  }

  /** Sends `exit`, waits for the process to end and returns its exit code. */
  async exit(): Promise<number | null> {
    await this.connection.sendNotification(ExitNotification.type);
    return this.ended();
  }

  #answer(): void {
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) =>
      this.published.add(params.uri, params),
    );
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logs.push(message);
      this.logged.add('log', message);
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.connection.onProgress(WorkDoneProgress.type, token, (value) =>
        this.progress.add(value.kind, { token, value }),
      );
    });
    this.connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
      const late = await this.answerSettings?.();
      if (this.answerSettings) return items.map(() => late);
      if (this.settings instanceof Error) throw this.settings;
      return items.map(() => this.settings ?? null);
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) =>
      this.messages.add('message', message),
    );
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => this.#apply(params));
    this.connection.onRequest(DiagnosticRefreshRequest.type, () =>
      this.refreshes.add('refresh', 'refresh'),
    );
    this.connection.onRequest(InlayHintRefreshRequest.type, () =>
      this.refreshes.add('inlayHint', 'inlayHint'),
    );
    this.connection.onRequest(CodeLensRefreshRequest.type, () =>
      this.refreshes.add('codeLens', 'codeLens'),
    );
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method, registerOptions } of registrations) {
        this.registrations.add(method, method);
        this.watchers.push(...watchersOf(registerOptions));
      }
      if (this.rejectsRegistrations) throw new Error('nothing can be registered here');
    });
  }

  /** Accepts edits of the open version only, as an editor does; the test itself changes the text. */
  #apply(params: ApplyWorkspaceEditParams): { applied: boolean } {
    const [change] = params.edit.documentChanges ?? [];
    if (!change || !('edits' in change)) return { applied: false };
    const { uri, version } = change.textDocument;
    if (version !== this.#versions.get(uri)) return { applied: false };
    this.applied.add(uri, params);
    return { applied: true };
  }
}

function toTransport(child: ChildProcess): [MessageReader, MessageWriter] {
  return child.stdout && child.stdin
    ? [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)]
    : [new IPCMessageReader(child), new IPCMessageWriter(child)];
}

function watchersOf(options: unknown): readonly string[] {
  const { watchers = [] } = (options ?? {}) as Partial<DidChangeWatchedFilesRegistrationOptions>; // of this method
  return watchers.map(({ globPattern }) =>
    typeof globPattern === 'string' ? globPattern : globPattern.pattern,
  );
}
