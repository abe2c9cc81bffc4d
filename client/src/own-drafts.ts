import { commands, ConfigurationTarget, window, workspace } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  ARCHIVE_STATUS_REQUEST,
  CLEAR_ARCHIVE_COMMAND,
  REBUILD_ARCHIVE_COMMAND,
} from '../../server/src/protocol.js';
import { currentMessages } from './ask-server.js';
import { SECTION } from './client-options.js';

const SETTING = 'archive';

/** 自有文稿: shows how many drafts are indexed and since when, and offers to add folders, read them again or delete the index. */
export async function showOwnDrafts(client: LanguageClient): Promise<void> {
  const { ownDraftsNone, addFolder, readAnew, forgetIndex } = currentMessages();
  const status = await askStatus(client);
  const answer = await window.showInformationMessage(
    status ?? ownDraftsNone,
    addFolder,
    ...(status === undefined ? [] : [readAnew, forgetIndex]),
  );
  if (answer === addFolder) await addFolders();
  if (answer === readAnew) await commands.executeCommand(REBUILD_ARCHIVE_COMMAND);
  if (answer === forgetIndex) await commands.executeCommand(CLEAR_ARCHIVE_COMMAND);
}

async function askStatus(client: LanguageClient): Promise<string | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    return (await client.sendRequest<string | null>(ARCHIVE_STATUS_REQUEST)) ?? undefined;
  } catch (error) {
    client.error(`${ARCHIVE_STATUS_REQUEST} was not answered.`, error, false);
    return undefined;
  }
}

/** Adds folders that the writer chooses to `biganzi.archive`. */
async function addFolders(): Promise<void> {
  const { ownDraftsTitle, addFolder } = currentMessages();
  const chosen = await window.showOpenDialog({
    title: ownDraftsTitle,
    openLabel: addFolder,
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: true,
  });
  if (!chosen) return;
  const settings = workspace.getConfiguration(SECTION);
  const before = settings.inspect<readonly string[]>(SETTING)?.globalValue ?? [];
  const folders = [...new Set([...before, ...chosen.map(({ fsPath }) => fsPath)])];
  await settings.update(SETTING, folders, ConfigurationTarget.Global);
}
