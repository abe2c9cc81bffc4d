import { followSettings } from './archive/wire-archive.js';
import type { ClientSettings } from './client-settings.js';
import type { ServerContext } from './context.js';
import type { Guard } from './guarded.js';
import { refreshDiagnostics } from './handlers/diagnostics.js';
import { refreshCodeLenses } from './handlers/figures.js';
import { refreshInlayHints } from './handlers/inlay-hints.js';
import type { WorkspaceFolders } from './workspace-folders.js';

/** Reads all settings again and checks all open documents with them. */
export async function reloadSettings(
  context: ServerContext,
  clientSettings: ClientSettings,
): Promise<void> {
  context.settings.forgetAll();
  await clientSettings.clearReports();
  // In parallel, because a client may never answer one of these requests.
  await Promise.all([
    refreshDiagnostics(context),
    refreshInlayHints(context),
    refreshCodeLenses(context),
  ]);
}

/** Registers the notifications about changed settings, which apply to open documents at once. */
export function wireSettings(
  context: ServerContext,
  clientSettings: ClientSettings,
  guarded: Guard,
): void {
  const { connection } = context;
  connection.onDidChangeConfiguration(
    guarded('workspace/didChangeConfiguration', undefined, async ({ settings: received }) => {
      clientSettings.receive(received);
      await Promise.all([
        reloadSettings(context, clientSettings),
        followSettings(context.archive, clientSettings),
      ]);
    }),
  );
  const noteFiles = guarded(
    'workspace/didChangeWatchedFiles',
    undefined,
    async (uris: readonly string[]) => {
      context.archive.noteChanges(uris);
      if (clientSettings.concerns(uris)) await reloadSettings(context, clientSettings);
    },
  );
  connection.onDidChangeWatchedFiles(({ changes }) => noteFiles(changes.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => void noteFiles(files.map(({ uri }) => uri)));
  wireSaving(context, clientSettings, guarded);
}

/** For clients that do not watch files: a settings file applies when it is saved, or when any draft is saved or opened later. */
function wireSaving(context: ServerContext, clientSettings: ClientSettings, guarded: Guard): void {
  const { documents, features } = context;
  const reloadIfChanged = guarded('textDocument/didSave', undefined, async (uri: string) => {
    const isUnreported = !features().registersFileWatchers && clientSettings.areStale();
    if (isUnreported || clientSettings.concerns([uri]))
      await reloadSettings(context, clientSettings);
  });
  documents.onDidSave(({ document: { uri } }) => void reloadIfChanged(uri));
  documents.onDidOpen(() => void reloadIfChanged(''));
}

/** Follows changes of the workspace folders, which limit where settings files are searched. */
export function followFolders(
  { connection, features }: Pick<ServerContext, 'connection' | 'features'>,
  folders: WorkspaceFolders,
  onChange: () => void,
): void {
  if (!features().workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders((event) => {
    folders.change(event);
    onChange();
  });
}
