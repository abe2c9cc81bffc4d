import { FileType, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  MINE_FOLDER_REQUEST,
  type MinedFolder,
  type MineFolderAnswer,
  type MineFolderParams,
} from '../../server/src/protocol.js';
import { currentMessages } from './ask-server.js';
import { chooseFolder } from './choose-folder.js';
import { toCodeSnippets } from './mined-snippets.js';

/**
 * 从文件夹提炼范句: the writer chooses a folder, the server mines it, and the writer chooses where to save the snippets.
 * If any step is cancelled, nothing is written.
 */
export async function mineFolder(client: LanguageClient, storage: Uri): Promise<void> {
  const messages = currentMessages();
  const folder = await chooseFolder(messages.chooseCorpus, messages.mineThis);
  if (!folder) return;
  const mined = await askToMine(client, folder);
  if (!mined) return;
  if (mined.snippets === 0) {
    void window.showInformationMessage(messages.nothingMined(mined.documents, mined.skipped));
    return;
  }
  const target = await save(mined, storage);
  if (!target) return;
  void showTarget(client, mined, target);
}

/** Shows where the snippets were saved; not awaited, so that the message does not block. */
async function showTarget(
  client: LanguageClient,
  { snippets, documents, skipped }: MinedFolder,
  target: Uri,
): Promise<void> {
  const messages = currentMessages();
  const answer = await window.showInformationMessage(
    messages.mined(snippets, documents, skipped) + messages.keptIn(target.fsPath),
    ...(skipped > 0 ? [messages.showSkipped] : []),
  );
  if (answer !== undefined) client.outputChannel.show();
}

/** `undefined` if there is nothing to save; a message has been shown. */
async function askToMine(client: LanguageClient, folder: Uri): Promise<MinedFolder | undefined> {
  const messages = currentMessages();
  try {
    const params: MineFolderParams = { uri: client.code2ProtocolConverter.asUri(folder) };
    const answer = await client.sendRequest<MineFolderAnswer>(MINE_FOLDER_REQUEST, params);
    if (answer === 'cancelled') void window.showInformationMessage(messages.miningCancelled);
    else if (answer === null) void window.showWarningMessage(messages.notMined(folder.fsPath));
    else return answer;
  } catch (error) {
    client.error(`${MINE_FOLDER_REQUEST} was not answered.`, error, false);
    void window.showWarningMessage(messages.notAnswered);
  }
  return undefined;
}

/** Asks for the target and writes there; `undefined` if this was cancelled. */
async function save(mined: MinedFolder, storage: Uri): Promise<Uri | undefined> {
  const messages = currentMessages();
  const choice = await window.showQuickPick(
    [
      { label: messages.asSnippetFile, detail: messages.asSnippetFileDetail, inOneFile: true },
      { label: messages.asFolder, detail: messages.asFolderDetail, inOneFile: false },
    ],
    { title: messages.mined(mined.snippets, mined.documents, mined.skipped), ignoreFocusOut: true },
  );
  if (!choice) return undefined;
  return choice.inOneFile ? saveAsFile(mined, storage) : saveInFolder(mined);
}

async function saveAsFile({ files }: MinedFolder, storage: Uri): Promise<Uri | undefined> {
  const messages = currentMessages();
  const folder = await findSnippetFolder(storage);
  const file = await window.showSaveDialog({
    title: messages.asSnippetFile,
    defaultUri: Uri.joinPath(folder, messages.snippetFileName),
    filters: { [messages.snippetFiles]: ['code-snippets'] },
  });
  if (file) await workspace.fs.writeFile(file, new TextEncoder().encode(toCodeSnippets(files)));
  return file;
}

/** The folder of the user's own snippets, which is next to the extensions' storage; else `.vscode` of the workspace. */
async function findSnippetFolder(storage: Uri): Promise<Uri> {
  const own = Uri.joinPath(storage, '..', '..', 'snippets');
  if (await isFolder(own)) return own;
  const [workspaceFolder] = workspace.workspaceFolders ?? [];
  return workspaceFolder ? Uri.joinPath(workspaceFolder.uri, '.vscode') : own;
}

async function saveInFolder({ files }: MinedFolder): Promise<Uri | undefined> {
  const messages = currentMessages();
  const folder = await chooseFolder(messages.asFolder, messages.keepHere);
  if (!folder) return undefined;
  const there = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  const taken = files.filter(({ name }) => there.has(name)).length;
  if (taken > 0) {
    const overwrite = messages.overwrite;
    const answer = await window.showWarningMessage(
      messages.wouldOverwrite(taken),
      { modal: true },
      overwrite,
    );
    if (answer !== overwrite) return undefined;
  }
  for (const { name, text } of files) {
    await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
  }
  return folder;
}

function isFolder(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type === FileType.Directory,
    () => false,
  );
}
