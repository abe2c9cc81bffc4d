import { Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { RememberEdits } from '../../server/src/protocol.js';
import { toRange } from './to-range.js';

const CONFIGURATION_FILE = '.biganzirc.json';

/** The uri for a new settings file: in the workspace folder of the draft, else in the first one. */
export function newSettingsFileFor({ uri }: TextDocument): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, CONFIGURATION_FILE);
}

/**
 * Edits a settings file, including unsaved changes in the editor, and saves it. `edit` gets the text (empty for a new
 * file) and returns `null` if it cannot be edited.
 * @returns whether the file was written
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
