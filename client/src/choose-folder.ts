import { window, type Uri } from 'vscode';

/** Asks for one folder. `openLabel`: the text of the button. `undefined` if the writer cancels. */
export async function chooseFolder(title: string, openLabel: string): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    ...{ title, openLabel },
    ...{ canSelectFolders: true, canSelectFiles: false },
  });
  return chosen?.[0];
}
