import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { IGNORE_COMMAND, RESTRUCTURE_COMMAND } from './protocol.js';
import { toRecord } from './to-record.js';

/** The kind of the code action that applies every safe fix, for `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.biganzi`;

/** After these characters the next item of a series may follow, so the completion list opens by itself. */
const COMPLETION_TRIGGERS = ['；', ';'] as const;

/** Base uri of the rules' pages if the client does not pass one. */
const PUBLIC_RULE_PAGES = 'https://github.com/biganzi/biganzi/blob/main/core/src/rules';

/** The features of the client, read once from `initialize`. */
export interface ClientFeatures {
  /** The client pulls diagnostics and supports refresh; without refresh it would keep outdated ones. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly hoverMarkdown: boolean;
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
  /** The client shows edits for confirmation before it applies them. */
  readonly changeAnnotations: boolean;
  /** The client supports `workspace/applyEdit`. */
  readonly appliesEdits: boolean;
  readonly snippets: boolean;
  /** The client supports tab stops in workspace edits. */
  readonly snippetEdits: boolean;
  /** The client shows inline completions (ghost text). */
  readonly inlineCompletion: boolean;
  readonly symbolTree: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFileWatchers: boolean;
  readonly workspaceFolders: boolean;
  /** The client can watch folders outside its workspace. */
  readonly watchesFolders: boolean;
  /** The client has the commands `biganzi.fillHere` and `biganzi.fillAlike`. */
  readonly fillCommands: boolean;
  /** Base uri of the rules' pages, without a final slash. */
  readonly rulePages: string;
  /** Absolute path of a storage folder from the client, for data that outlasts a session. */
  readonly storage: string | undefined;
  /** The section `biganzi` as the client passed it at start; used by clients without `workspace/configuration`. */
  readonly initialSettings: unknown;
}

/** The features before `initialize`: none. */
export const NO_FEATURES: ClientFeatures = toClientFeatures({ capabilities: {} });

/** Reads the client's capabilities and `initializationOptions` (`settings`, `commands`, `rulePages`, `storage`). */
export function toClientFeatures({
  capabilities: { textDocument, workspace },
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientFeatures {
  const options = toRecord(initializationOptions);
  return {
    pullsDiagnostics:
      textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    relatedInformation: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (diagnostics) => diagnostics?.relatedInformation === true,
    ),
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    appliesEdits: workspace?.applyEdit ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    inlineCompletion: textDocument?.inlineCompletion !== undefined,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    fillCommands: options.commands === true,
    storage:
      typeof options.storage === 'string' && options.storage !== '' ? options.storage : undefined,
    rulePages:
      typeof options.rulePages === 'string' ? withoutSlash(options.rulePages) : PUBLIC_RULE_PAGES,
    initialSettings: options.settings,
  };
}

/** Name and version of this server, for the client's log. */
export const SERVER_INFO = { name: '笔杆子', version } as const;

/** The capabilities that this server announces to such a client; `commands` are those that depend on the host. */
export function toServerCapabilities(
  features: ClientFeatures,
  commands: readonly string[] = [],
): ServerCapabilities {
  const ours = [
    IGNORE_COMMAND,
    ...(features.appliesEdits ? [RESTRUCTURE_COMMAND] : []),
    ...commands,
  ];
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    ...(features.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'biganzi',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND],
    },
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
    ...(features.inlineCompletion && { inlineCompletionProvider: true }),
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    inlayHintProvider: true,
    hoverProvider: true,
    codeLensProvider: {},
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      // File watchers do not report the settings file inside a folder that is deleted in the editor.
      fileOperations: { didDelete: { filters: [{ pattern: { glob: '**' } }] } },
    },
    executeCommandProvider: { commands: ours },
  };
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
