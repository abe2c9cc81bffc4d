import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { ContinuationSource, SnippetSource } from '../../core/src/index.js';
import type { Archive } from './archive/archive.js';
import type { ClientFeatures } from './capabilities.js';
import type { OpenDocument } from './documents.js';
import type { Log } from './guarded.js';
import type { KeptDates } from './kept-dates.js';
import type { IgnoredStore } from './ignored/ignored-store.js';
import type { ServerSettings, SettingsStore } from './settings.js';

/** What a handler may look things up in: open documents, settings, and what the client can do. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly settings: SettingsStore;
  /** Lets go of the settings of a document that is closed. */
  readonly forgetSettings: (uri: string) => void;
  readonly features: () => ClientFeatures;
  /** The uri of the settings file nearest to a document. */
  readonly nearestConfiguration: (uri: string) => Promise<string | undefined>;
  /** Uris of the folders that are open in the client. */
  readonly workspaceFolders: () => readonly string[];
  /** Dates given for single drafts. */
  readonly keptDates: KeptDates;
  /** What is ignored, by document. */
  readonly ignored: IgnoredStore;
  /** Where snippets come from as of now, the writer's own archive first. */
  readonly snippetSources: () => Promise<readonly SnippetSource[]>;
  /** Phrases to go on with, in the same order. */
  readonly phraseSources: () => Promise<readonly ContinuationSource[]>;
  /** The writer's own drafts. */
  readonly archive: Archive;
  readonly log: Log;
}

/** An open document that is to be analysed, and how. */
export interface ActiveDocument {
  readonly document: OpenDocument;
  readonly settings: ServerSettings;
}

/** The open document of this uri as it is now; `undefined` where there is none or we are not wanted. */
export async function findActive(
  { documents, settings }: ServerContext,
  uri: string,
): Promise<ActiveDocument | undefined> {
  if (!documents.get(uri)) return undefined;
  const current = await settings.of(uri);
  // The document may have been changed, closed or opened anew while the settings were on their way.
  const document = documents.get(uri);
  return document?.isActive(current) ? { document, settings: current } : undefined;
}

/** As `findActive`, with the document analysed: in slices, so that a long text keeps no other request waiting. */
export async function findAnalyzed(
  context: ServerContext,
  uri: string,
): Promise<ActiveDocument | undefined> {
  for (;;) {
    const active = await findActive(context, uri);
    if (!active) return undefined;
    const { document, settings } = active;
    // With other settings, or closed and opened anew, it is looked up again.
    if ((await document.analyzed(settings)) && context.documents.get(uri) === document)
      return active;
  }
}
