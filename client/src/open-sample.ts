import { Uri, window, workspace } from 'vscode';

/** Opens a sample draft as an untitled document. */
export async function openSample(extension: Uri): Promise<void> {
  const file = Uri.joinPath(extension, 'docs', 'walkthrough', 'sample.gongwen');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(await workspace.openTextDocument({ language: 'gongwen', content }));
}
