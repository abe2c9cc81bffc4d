import { commands, Disposable, window, workspace, type TextDocument, type Uri } from 'vscode';
import { currentMessages } from './ask-server.js';
import { nameOf } from './draft-uris.js';
import { findLikelyEncoding, type LikelyEncoding } from './likely-encoding.js';
import { isMisread } from './misread-text.js';

/** Languages in which drafts are written. */
const LANGUAGES: ReadonlySet<string> = new Set(['gongwen', 'plaintext', 'markdown']);
const CHANGE_ENCODING = 'workbench.action.editor.changeEncoding';

/** API of VS Code since 1.100, newer than the types we compile with. */
interface EncodingApi {
  openTextDocument(uri: Uri, options: { readonly encoding: string }): Thenable<TextDocument>;
}

/** Reopens the file in the encoding; false if the editor is too old to support this, or the document is unsaved. */
async function reopen(document: TextDocument, { id }: LikelyEncoding): Promise<boolean> {
  if (document.isDirty) return false;
  const opener = workspace as unknown as EncodingApi; // see above
  const reopened = await opener.openTextDocument(document.uri, { encoding: id });
  return !isMisread(reopened.getText());
}

/**
 * Warns about a file that was opened in the wrong encoding, once while it is open, and offers to reopen it. Nothing is
 * changed unasked, because the guessed encoding may be wrong too.
 */
export function offerEncoding(): Disposable {
  const notified = new Set<string>();
  const check = (document: TextDocument): void => {
    const uri = document.uri.toString();
    if (document.uri.scheme !== 'file' || document.isDirty || notified.has(uri)) return;
    if (!LANGUAGES.has(document.languageId) || !isMisread(document.getText())) return;
    notified.add(uri);
    void offer(document);
  };
  const checkVisible = (): void => {
    for (const { document } of window.visibleTextEditors) check(document);
  };
  checkVisible();
  return Disposable.from(
    window.onDidChangeVisibleTextEditors(checkVisible),
    workspace.onDidCloseTextDocument(({ uri }) => notified.delete(uri.toString())),
  );
}

async function offer(document: TextDocument): Promise<void> {
  const messages = currentMessages();
  const likely = findLikelyEncoding(await workspace.fs.readFile(document.uri));
  const name = nameOf(document.uri);
  const reopenAs = likely && messages.reopenAs(likely.name);
  const chosen = await window.showWarningMessage(
    messages.misread(name, likely?.name),
    ...(reopenAs === undefined ? [] : [reopenAs]),
    messages.reopen,
  );
  if (chosen === undefined) return;
  if (likely && chosen === reopenAs && (await reopen(document, likely))) return;
  // The command applies to the focused editor.
  await window.showTextDocument(document);
  await commands.executeCommand(CHANGE_ENCODING);
}
