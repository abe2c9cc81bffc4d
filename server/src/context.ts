import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { ContinuationSource, SnippetSource } from '../../core/src/index.js';
import type { Archive } from './archive/archive.js';
import type { ClientFeatures } from './capabilities.js';
import type { OpenDocument } from './documents.js';
import type { Log } from './guarded.js';
import type { KeptDates } from './kept-dates.js';
import type { IgnoredStore } from './ignored/ignored-store.js';
import type { ServerSettings, SettingsStore } from './settings.js';

/** Everything that handlers depend on: connection, open documents, settings, client features. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly settings: SettingsStore;
  /** Drops the cached settings of a closed document. */
  readonly forgetSettings: (uri: string) => void;
  readonly features: () => ClientFeatures;
  /** The uri of the settings file nearest to a document. */
  readonly nearestConfiguration: (uri: string) => Promise<string | undefined>;
  /** Uris of the folders that are open in the client. */
  readonly workspaceFolders: () => readonly string[];
  /** Dates that the writer set for single drafts. */
  readonly keptDates: KeptDates;
  /** Ignored findings, by document. */
  readonly ignored: IgnoredStore;
  /** The current snippet sources, the writer's own archive first. */
  readonly snippetSources: () => Promise<readonly SnippetSource[]>;
  /** The phrase sources for continuations, in the same order. */
  readonly phraseSources: () => Promise<readonly ContinuationSource[]>;
  /** The writer's own drafts. */
  readonly archive: Archive;
  readonly log: Log;
}

/** An open document that is to be analysed, with its settings. */
export interface ActiveDocument {
  readonly document: OpenDocument;
  readonly settings: ServerSettings;
}

/** The current open document with this uri; `undefined` if it is not open or not active (`OpenDocument.isActive`). */
export async function findActive(
  { documents, settings }: ServerContext,
  uri: string,
): Promise<ActiveDocument | undefined> {
  if (!documents.get(uri)) return undefined;
  const current = await settings.of(uri);
  // The document may have been changed, closed or reopened while the settings were loaded.
  const document = documents.get(uri);
  return document?.isActive(current) ? { document, settings: current } : undefined;
}

/** Like `findActive`, and analyses the document; a long text is analysed in slices, so that it does not block other requests. */
export async function findAnalyzed(
  context: ServerContext,
  uri: string,
): Promise<ActiveDocument | undefined> {
  for (;;) {
    const active = await findActive(context, uri);
    if (!active) return undefined;
    const { document, settings } = active;
    // If the settings changed or the document was reopened meanwhile, try again.
    if ((await document.ensureAnalyzed(settings)) && context.documents.get(uri) === document)
      return active;
  }
}
