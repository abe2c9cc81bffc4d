import { Uri, window, workspace } from 'vscode';

/** Opens a draft to try things on; it is no file until the writer saves it. */
export async function openSample(extension: Uri): Promise<void> {
  const file = Uri.joinPath(extension, 'docs', 'walkthrough', 'sample.gongwen');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(await workspace.openTextDocument({ language: 'gongwen', content }));
}
