import { commands, Disposable, window, workspace, type TextDocument } from 'vscode';
import { currentMessages } from './ask-server.js';
import { isMisread } from './misread-text.js';

/** Languages in which drafts are written. */
const LANGUAGES: ReadonlySet<string> = new Set(['gongwen', 'plaintext', 'markdown']);
const CHANGE_ENCODING = 'workbench.action.editor.changeEncoding';

/**
 * Says of a file that was opened in the wrong encoding that it was, once for as long as it is open, and offers the editor's own
 * way to reopen it. Nothing is changed unasked: an encoding that is guessed may be wrong too.
 */
export function offerEncoding(): Disposable {
  const told = new Set<string>();
  const look = (document: TextDocument): void => {
    const uri = document.uri.toString();
    if (document.uri.scheme !== 'file' || document.isDirty || told.has(uri)) return;
    if (!LANGUAGES.has(document.languageId) || !isMisread(document.getText())) return;
    told.add(uri);
    void offer(document);
  };
  const lookAtVisible = (): void => {
    for (const { document } of window.visibleTextEditors) look(document);
  };
  lookAtVisible();
  return Disposable.from(
    window.onDidChangeVisibleTextEditors(lookAtVisible),
    workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
  );
}

async function offer(document: TextDocument): Promise<void> {
  const messages = currentMessages();
  const name = document.uri.path.split('/').at(-1) ?? '';
  const chosen = await window.showWarningMessage(messages.misread(name), messages.reopen);
  if (chosen !== messages.reopen) return;
  // The command is about the editor that has the focus.
  await window.showTextDocument(document);
  await commands.executeCommand(CHANGE_ENCODING);
}
