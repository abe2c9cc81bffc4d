import { Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { RememberEdits } from '../../server/src/protocol.js';
import { toRange } from './to-range.js';

const CONFIGURATION_FILE = '.biganzirc.json';

/** Where a new settings file for a draft belongs: in the folder of the workspace that holds it. */
export function newSettingsFileFor({ uri }: TextDocument): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, CONFIGURATION_FILE);
}

/**
 * Edits a settings file as it stands in the editor, changes that are not saved yet included, and saves it. `edit` gets its
 * text, empty for a new file, and answers `null` where it cannot be edited.
 */
export async function editSettingsFile(
  file: Uri,
  edit: (text: string) => Promise<RememberEdits | null>,
): Promise<boolean> {
  const open = await openIfThere(file);
  const edits = await edit(open?.getText() ?? '');
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
