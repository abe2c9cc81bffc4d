import type { ExecuteCommandParams } from 'vscode-languageserver';
import type { ClientSettings } from '../client-settings.js';
import type { ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import type { Guard } from '../guarded.js';
import { refreshDiagnostics } from '../handlers/diagnostics.js';
import {
  ARCHIVE_STATUS_REQUEST,
  CLEAR_ARCHIVE_COMMAND,
  MINE_FOLDER_REQUEST,
  type MineFolderAnswer,
  REBUILD_ARCHIVE_COMMAND,
} from '../protocol.js';
import { resolveSection } from '../settings.js';
import { toRecord } from '../to-record.js';
import type { Archive } from './archive.js';

/** Registers the archive's requests at the connection, and stops it at shutdown. */
export function wireArchive(context: ServerContext, guarded: Guard): void {
  const { connection, archive } = context;
  const mine = async (params: unknown): Promise<MineFolderAnswer> =>
    (await archive.mine(fromDraftParams(params))) ?? 'cancelled';
  connection.onRequest(
    MINE_FOLDER_REQUEST,
    guarded<unknown, MineFolderAnswer>(MINE_FOLDER_REQUEST, null, mine),
  );
  const refresh = guarded('archive', undefined, () => refreshDiagnostics(context));
  archive.onReuse(() => void refresh(undefined));
  connection.onRequest(
    ARCHIVE_STATUS_REQUEST,
    guarded<unknown, string | null>(ARCHIVE_STATUS_REQUEST, null, () => archive.status() ?? null),
  );
  connection.onShutdown(() => archive.stop());
}

/** Applies the current settings to the archive. They have machine scope: they are the same for all documents. */
export async function followSettings(
  archive: Archive,
  clientSettings: ClientSettings,
): Promise<void> {
  const section = await clientSettings.fetchSection();
  const { settings } = resolveSection(section, []);
  const { archive: folders, archiveReuse: reuse } = toRecord(section);
  await archive.configure({ folders, reuse }, settings.analysis.locale);
}

/** Runs a command of the archive; `undefined` if it is another command. */
export function runArchiveCommand(
  { archive }: Pick<ServerContext, 'archive'>,
  { command }: ExecuteCommandParams,
): Promise<null> | undefined {
  switch (command) {
    case REBUILD_ARCHIVE_COMMAND:
      return archive.rebuild().then(() => null);
    case CLEAR_ARCHIVE_COMMAND:
      return archive.clear().then(() => null);
    default:
      return undefined;
  }
}
