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
  /** What the client answers to `workspace/configuration`; an `Error` is a refusal. */
  readonly settings?: unknown;
  readonly transport?: 'stdio' | 'ipc';
  /** Uris. */
  readonly workspaceFolders?: readonly string[];
  /** The client refuses whatever the server wants to register. */
  readonly refuses?: boolean;
  /** Variables of the server's environment beside those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What VS Code can do, as far as it matters here. */
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

/** A step of long work, and the token by which it can be cancelled. */
export interface ShownProgress {
  readonly token: ProgressToken;
  readonly value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
}

/** Starts the built server and introduces the client. The process ends with the test at the latest. */
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

/** Starts the built server and says nothing yet. */
export function launch({
  settings,
  transport = 'stdio',
  refuses = false,
  env: more,
}: SessionOptions = {}): Session {
  const server = inject('server');
  // No settings of the person who runs the tests.
  const env = {
    ...process.env,
    HOME: NO_HOME,
    USERPROFILE: NO_HOME,
    BIGANZI_CACHE: path.join(path.dirname(server), 'cache'),
    ...more,
  };
  const child =
    transport === 'ipc'
      ? fork(server, ['--node-ipc'], { env })
      : spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  onTestFinished(() => void child.kill());
  const session = new Session(child);
  session.settings = settings;
  session.refuses = refuses;
  return session;
}

const NO_HOME = path.join(path.sep, 'biganzi-no-home');

/** A client's side of one conversation. Every wait is for an answer or a message, never for a time. */
export class Session {
  readonly connection: ProtocolConnection;
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly refreshes = new Inbox<string>();
  readonly registrations = new Inbox<string>();
  /** The edits that the server had applied, by the name of their document; none were to an older version. */
  readonly applied = new Inbox<ApplyWorkspaceEditParams>();
  /** What the writer was told, by the name `message`. */
  readonly messages = new Inbox<string>();
  /** The patterns that the server asked to be watched. */
  readonly watchers: string[] = [];
  readonly logs: string[] = [];
  /** The same, for those who wait for one, by the name `log`. */
  readonly logged = new Inbox<string>();
  /** What the server shows of long work, by its kind: `begin`, `report`, `end`. */
  readonly progress = new Inbox<ShownProgress>();
  /** The section `biganzi`, which the server may ask for. */
  settings: unknown;
  /** Answers `workspace/configuration`, now or later, in place of `settings`. */
  answerSettings: (() => Promise<unknown>) | undefined;
  refuses = false;
  initialized: InitializeResult | undefined;
  /** Of the server's process. */
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

  /** The diagnostics of a full report. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('an unchanged report was not asked for');
    return report.items;
  }

  /** What Ctrl+. offers; `unasked` is what an editor asks for by itself, to know whether to show a light bulb. */
  async codeActions(
    uri: string,
    range: Range,
    only?: string[],
    unasked = false,
  ): Promise<readonly CodeAction[]> {
    const context: CodeActionContext = {
      diagnostics: [],
      ...(only && { only }),
      triggerKind: unasked ? CodeActionTriggerKind.Automatic : CodeActionTriggerKind.Invoked,
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

  /** What is shown after the cursor; `selected` is the entry that is chosen in a list. */
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

  /** Says that settings have changed, as an editor does that is asked for them (`null`) or that sends them. */
  async changeSettings(settings: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  async changeFile(uri: string): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  }

  /** Says that a file or folder is gone. */
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

  /** Sends a body that need not be a message, over stdio; nothing else may be on its way. */
  sendRaw(body: string): void {
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Waits for the process, however it ends; the answer is its exit code, `null` where a signal ended it. */
  async ended(): Promise<number | null> {
    return (await this.#exited)[0];
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
  }

  /** Sends `exit` and waits for the process; the answer is its exit code. */
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
      if (this.refuses) throw new Error('nothing can be registered here');
    });
  }

  /** Takes edits of the version that is open, as an editor does; the text itself is the test's to change. */
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
