import { followSettings } from './archive/wire-archive.js';
import type { ClientSettings } from './client-settings.js';
import type { ServerContext } from './context.js';
import type { Guard } from './guarded.js';
import { refreshDiagnostics } from './handlers/diagnostics.js';
import { refreshCodeLenses } from './handlers/figures.js';
import { refreshInlayHints } from './handlers/inlay-hints.js';
import type { WorkspaceFolders } from './workspace-folders.js';

/** Reads all settings again and has what is open checked with them. */
export async function reloadSettings(
  context: ServerContext,
  clientSettings: ClientSettings,
): Promise<void> {
  context.settings.forgetAll();
  await clientSettings.clearReports();
  // Side by side: a client that never answers one of these is asked the others all the same.
  await Promise.all([
    refreshDiagnostics(context),
    refreshInlayHints(context),
    refreshCodeLenses(context),
  ]);
}

/** A change of settings, in the editor or in a file, applies to what is open at once. */
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

/** For clients that watch no files: a settings file applies when it is saved, or when any draft is saved or opened after it. */
function wireSaving(context: ServerContext, clientSettings: ClientSettings, guarded: Guard): void {
  const { documents, features } = context;
  const look = guarded('textDocument/didSave', undefined, async (uri: string) => {
    const isUntold = !features().registersFileWatchers && clientSettings.areStale();
    if (isUntold || clientSettings.concerns([uri])) await reloadSettings(context, clientSettings);
  });
  documents.onDidSave(({ document: { uri } }) => void look(uri));
  documents.onDidOpen(() => void look(''));
}

/** Keeps the folders of the workspace as the client has them; settings may lie in them and nowhere above. */
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
