import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import {
  type ClientFeatures,
  NO_FEATURES,
  SERVER_INFO,
  toClientFeatures,
  toServerCapabilities,
} from './capabilities.js';
import { type Archive, NO_ARCHIVE } from './archive/archive.js';
import type { ArchiveHost } from './archive/node-archive.js';
import { followSettings, runArchiveCommand, wireArchive } from './archive/wire-archive.js';
import { ClientSettings } from './client-settings.js';
import type { ServerContext } from './context.js';
import { OpenDocument } from './documents.js';
import { createGuard, type Guard, type Log } from './guarded.js';
import { checkFile } from './handlers/check-file.js';
import { cleanPastedText } from './handlers/clean-pasted.js';
import { listCodeActions } from './handlers/code-actions.js';
import { compareWithOld } from './handlers/compare.js';
import { completeText, NO_COMPLETIONS } from './handlers/completion.js';
import {
  clearDiagnostics,
  NOTHING_TO_REPORT,
  publishDiagnostics,
  pullDiagnostics,
} from './handlers/diagnostics.js';
import { deleteResidue, listResidue } from './handlers/delete-residue.js';
import { judgeDraft } from './handlers/delivery.js';
import { findDate } from './handlers/document-date.js';
import { listCodeLenses, sumUpDraft } from './handlers/figures.js';
import { listFoldingRanges } from './handlers/folding.js';
import { completeInline } from './handlers/inline-completion.js';
import { listHighlights } from './handlers/highlights.js';
import { describePlace } from './handlers/hover.js';
import { listInlayHints } from './handlers/inlay-hints.js';
import { editConfiguration, fillOpenPlaces, listOpenPlaces } from './handlers/open-places.js';
import { makeClipboardText, makePage } from './handlers/page.js';
import { recognizeDraft } from './handlers/recognize.js';
import { keepDates } from './handlers/keep-dates.js';
import { listRestoredBreaks, runRestructuring } from './handlers/restructure.js';
import { answerTool } from './handlers/run-tool.js';
import { listSelectionRanges } from './handlers/selection-ranges.js';
import { listSnippets } from './handlers/snippets.js';
import { listSymbols } from './handlers/symbols.js';
import { exportOpenDraft, readWordDraft, writeBackDraft } from './handlers/word.js';
import {
  CHECK_FILE_REQUEST,
  CLEAN_PASTED_REQUEST,
  CLIPBOARD_REQUEST,
  COMPARE_REQUEST,
  DELETE_RESIDUE_REQUEST,
  DELIVERY_REQUEST,
  DOCUMENT_DATE_REQUEST,
  EXPORT_WORD_REQUEST,
  FIGURES_REQUEST,
  FILL_PLACES_REQUEST,
  KEEP_DATES_REQUEST,
  OPEN_PLACES_REQUEST,
  PAGE_REQUEST,
  READ_WORD_REQUEST,
  RECOGNIZE_REQUEST,
  REMEMBER_REQUEST,
  RESIDUE_REQUEST,
  RESTORED_BREAKS_REQUEST,
  RUN_TOOL_REQUEST,
  SNIPPETS_REQUEST,
  WRITE_BACK_REQUEST,
} from './protocol.js';
import type { SettingsFiles } from './configuration-files.js';
import { type IgnoredFiles, NO_IGNORED_FILES } from './ignored/ignored-files.js';
import { IgnoredStore } from './ignored/ignored-store.js';
import { runIgnoreCommand, wireIgnored } from './ignored/wire-ignored.js';
import { KeptDates } from './kept-dates.js';
import { SettingsStore } from './settings.js';
import { followFolders, reloadSettings, wireSettings } from './wire-settings.js';
import { WorkspaceFolders } from './workspace-folders.js';
import { joinSources, loadPhrases, loadSnippets } from './snippet-sources.js';

/** Access to the machine that the server runs on. */
export interface ServerHost {
  readonly settingsFiles: SettingsFiles;
  /** Absent on a host without files. */
  readonly createArchive?: (host: ArchiveHost) => Archive;
  readonly createIgnoredFiles?: (log: Log) => IgnoredFiles;
  /** Called with the total length of the open documents in UTF-16 units whenever it changes. */
  readonly fitHeap?: (characters: number) => void;
}

/** Registers all handlers at a connection and starts to listen. */
export function startServer(connection: Connection, host: ServerHost): void {
  const { createArchive = () => NO_ARCHIVE, createIgnoredFiles = () => NO_IGNORED_FILES } = host;
  const log = (message: string): void => connection.console.error(message);
  const guarded = createGuard(log);
  let features: ClientFeatures = NO_FEATURES;
  const folders = new WorkspaceFolders();
  const clientSettings = new ClientSettings({
    connection,
    features: () => features,
    files: host.settingsFiles,
    folders: () => folders.all(),
    log,
    onLate: () => void reload(undefined),
  });
  const archive = createArchive({ connection, features: () => features, log });
  const context: ServerContext = {
    connection,
    documents: createDocuments(),
    ...storesOf(clientSettings, createIgnoredFiles(log)),
    workspaceFolders: () => folders.all(),
    features: () => features,
    nearestConfiguration: (uri) => clientSettings.nearestFile(uri),
    ...sourcesOf(archive),
    archive,
    log,
  };
  const reload = guarded('settings', undefined, () => reloadSettings(context, clientSettings));

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    features = toClientFeatures(params);
    folders.start(params);
    const capabilities = toServerCapabilities(features, archive.commands);
    return { capabilities, serverInfo: SERVER_INFO };
  });
  connection.onInitialized(
    guarded('initialized', undefined, async () => {
      clientSettings.register();
      followFolders(context, folders, () => void reload(undefined));
      await followSettings(archive, clientSettings);
    }),
  );
  for (const wire of [wireRequests, wireReadingAids, wireDelivery, wireArchive, wireIgnored]) {
    wire(context, guarded);
  }
  wireDocuments(context, guarded);
  if (host.fitHeap) wireHeap(context, host.fitHeap);
  wireSettings(context, clientSettings, guarded);
  context.documents.listen(connection);
  connection.listen();
}

/** The stores of settings, ignored findings and dates. */
function storesOf(
  clientSettings: ClientSettings,
  files: IgnoredFiles,
): Pick<ServerContext, 'settings' | 'forgetSettings' | 'ignored' | 'keptDates'> {
  const ignored = new IgnoredStore(files);
  const keptDates = new KeptDates();
  const load = async (uri: string) => {
    const settings = await clientSettings.load(uri);
    const documentDate = keptDates.of(uri) ?? settings.documentDate;
    return { ...settings, documentDate, ignored: ignored.of(uri) };
  };
  const settings = new SettingsStore(load);
  const forgetSettings = (uri: string): void => {
    settings.forget(uri);
    clientSettings.forget(uri);
  };
  return { settings, forgetSettings, ignored, keptDates };
}

/** The snippets and phrases of the writer's archive first, then the shipped ones. */
function sourcesOf(archive: Archive): Pick<ServerContext, 'snippetSources' | 'phraseSources'> {
  return {
    snippetSources: async () => joinSources(archive.snippets(), await loadSnippets()),
    phraseSources: async () => [archive.phrases() ?? [], await loadPhrases()].flat(),
  };
}

function createDocuments(): TextDocuments<OpenDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text),
    update(document, changes, version) {
      document.update(changes, version);
      return document;
    },
  });
}

function wireRequests(context: ServerContext, guarded: Guard): void {
  const { connection } = context;
  connection.languages.diagnostics.on(
    guarded('textDocument/diagnostic', NOTHING_TO_REPORT, (params) =>
      pullDiagnostics(context, params),
    ),
  );
  connection.onCodeAction(
    guarded('textDocument/codeAction', [], (params) => listCodeActions(context, params)),
  );
  connection.onCompletion(
    guarded('textDocument/completion', NO_COMPLETIONS, (params) => completeText(context, params)),
  );
  connection.languages.inlineCompletion.on(
    guarded('textDocument/inlineCompletion', null, (params) => completeInline(context, params)),
  );
  connection.onExecuteCommand(
    guarded(
      'workspace/executeCommand',
      null,
      (params) =>
        runArchiveCommand(context, params) ??
        runIgnoreCommand(context, params) ??
        runRestructuring(context, params),
    ),
  );
}

function wireReadingAids(context: ServerContext, guarded: Guard): void {
  const { connection } = context;
  connection.onDocumentSymbol(
    guarded('textDocument/documentSymbol', [], (params) => listSymbols(context, params)),
  );
  connection.onFoldingRanges(
    guarded('textDocument/foldingRange', null, (params) => listFoldingRanges(context, params)),
  );
  connection.onSelectionRanges(
    guarded('textDocument/selectionRange', null, (params) => listSelectionRanges(context, params)),
  );
  connection.onDocumentHighlight(
    guarded('textDocument/documentHighlight', null, (params) => listHighlights(context, params)),
  );
  connection.languages.inlayHint.on(
    guarded('textDocument/inlayHint', [], (params) => listInlayHints(context, params)),
  );
  connection.onHover(
    guarded('textDocument/hover', null, (params) => describePlace(context, params)),
  );
  connection.onCodeLens(
    guarded('textDocument/codeLens', [], (params) => listCodeLenses(context, params)),
  );
}

/** Registers the requests beyond LSP (`protocol.ts`). */
function wireDelivery(context: ServerContext, guarded: Guard): void {
  const { connection } = context;
  const answer = <R>(name: string, handler: (params: unknown) => Promise<R> | R) => {
    connection.onRequest(name, guarded<unknown, R | null>(name, null, handler));
  };
  answer(OPEN_PLACES_REQUEST, (params) => listOpenPlaces(context, params));
  answer(FILL_PLACES_REQUEST, (params) => fillOpenPlaces(context, params));
  answer(REMEMBER_REQUEST, editConfiguration);
  answer(RESTORED_BREAKS_REQUEST, (params) => listRestoredBreaks(context, params));
  answer(RESIDUE_REQUEST, (params) => listResidue(context, params));
  answer(DELETE_RESIDUE_REQUEST, (params) => deleteResidue(context, params));
  answer(CHECK_FILE_REQUEST, (params) => checkFile(context, params));
  answer(CLEAN_PASTED_REQUEST, (params) => cleanPastedText(context, params));
  answer(CLIPBOARD_REQUEST, (params) => makeClipboardText(context, params));
  answer(DELIVERY_REQUEST, (params) => judgeDraft(context, params));
  answer(SNIPPETS_REQUEST, (params) => listSnippets(context, params));
  answer(DOCUMENT_DATE_REQUEST, (params) => findDate(context, params));
  answer(KEEP_DATES_REQUEST, (params) => keepDates(context, params));
  answer(RECOGNIZE_REQUEST, (params) => recognizeDraft(context, params));
  answer(RUN_TOOL_REQUEST, answerTool);
  answer(FIGURES_REQUEST, (params) => sumUpDraft(context, params));
  answer(COMPARE_REQUEST, (params) => compareWithOld(context, params));
  answer(PAGE_REQUEST, (params) => makePage(context, params));
  answer(READ_WORD_REQUEST, (params) => readWordDraft(context, params));
  answer(WRITE_BACK_REQUEST, (params) => writeBackDraft(context, params));
  answer(EXPORT_WORD_REQUEST, (params) => exportOpenDraft(context, params));
}

function wireHeap({ documents }: ServerContext, fitHeap: (characters: number) => void): void {
  const fit = (): void => {
    fitHeap(documents.all().reduce((sum, { length }) => sum + length, 0));
  };
  documents.onDidChangeContent(fit);
  documents.onDidClose(fit);
}

/** For clients without pull diagnostics: publishes diagnostics on every change and clears them on close. */
function wireDocuments(context: ServerContext, guarded: Guard): void {
  const { documents, features } = context;
  const publish = guarded('textDocument/didChange', undefined, (uri: string) =>
    publishDiagnostics(context, uri),
  );
  const clear = guarded('textDocument/didClose', undefined, (uri: string) =>
    clearDiagnostics(context, uri),
  );
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!features().pullsDiagnostics) void publish(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    context.forgetSettings(uri);
    if (!features().pullsDiagnostics) void clear(uri);
  });
}
