import { Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  REMEMBER_REQUEST,
  type RememberEdits,
  type RememberParams,
} from '../../server/src/protocol.js';
import { currentMessages } from './ask-server.js';
import { toRange } from './to-range.js';

const CONFIGURATION_FILE = '.biganzirc.json';

/**
 * Offers to keep answers for other drafts in the settings file that applies, or a new one beside the work. Not in a
 * workspace that is not trusted, and not where there is no folder to keep them in.
 */
export async function offerToRemember(
  client: LanguageClient,
  draft: TextDocument,
  values: Readonly<Record<string, string>>,
  configuration: string | null,
): Promise<void> {
  const file = configuration === null ? newFileFor(draft) : Uri.parse(configuration);
  const pairs = Object.entries(values).map(([name, value]) => `${name} → ${value}`);
  if (!file || pairs.length === 0 || !workspace.isTrusted) return;

  const messages = currentMessages();
  const { remember } = messages;
  const offer = messages.offerToRemember(pairs.slice(0, MOST_EXAMPLES), pairs.length);
  const answer = await window.showInformationMessage(offer, remember);
  if (answer !== remember) return;
  const name = workspace.asRelativePath(file);
  if (await write(client, file, values))
    window.setStatusBarMessage(messages.remembered(name), SHOWN_MS);
  else void window.showWarningMessage(messages.notRemembered(name));
}

/** How many a message has room for. */
const MOST_EXAMPLES = 4;
const SHOWN_MS = 10_000;

/** In the folder of the workspace that the draft belongs to. */
function newFileFor({ uri }: TextDocument): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, CONFIGURATION_FILE);
}

/** Edits the file as it stands in the editor, changes that are not saved yet included, and saves it. */
async function write(
  client: LanguageClient,
  file: Uri,
  values: Readonly<Record<string, string>>,
): Promise<boolean> {
  const open = await openIfThere(file);
  const params: RememberParams = { text: open?.getText() ?? '', values };
  const edits = await client.sendRequest<RememberEdits | null>(REMEMBER_REQUEST, params);
  if (!edits) return false;

  const change = new WorkspaceEdit();
  if (!open) change.createFile(file, { ignoreIfExists: true });
  for (const { range, newText } of edits) change.replace(file, toRange(range), newText);
  if (!(await workspace.applyEdit(change))) return false;
  return (await workspace.openTextDocument(file)).save();
}

async function openIfThere(file: Uri): Promise<TextDocument | undefined> {
  try {
    await workspace.fs.stat(file);
  } catch {
    return undefined;
  }
  return workspace.openTextDocument(file);
}
