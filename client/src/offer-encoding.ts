import { commands, Disposable, window, workspace, type TextDocument, type Uri } from 'vscode';
import { currentMessages } from './ask-server.js';
import { nameOf } from './draft-uris.js';
import { findLikelyEncoding, type LikelyEncoding } from './likely-encoding.js';
import { isMisread } from './misread-text.js';

/** Languages in which drafts are written. */
const LANGUAGES: ReadonlySet<string> = new Set(['gongwen', 'plaintext', 'markdown']);
const CHANGE_ENCODING = 'workbench.action.editor.changeEncoding';

/** What editors have from 1.100 on, newer than the types we compile with. */
interface EncodingApi {
  openTextDocument(uri: Uri, options: { readonly encoding: string }): Thenable<TextDocument>;
}

/** Whether the file was read anew in the encoding. An older editor takes no notice of it, and asks. */
async function reopen(document: TextDocument, { id }: LikelyEncoding): Promise<boolean> {
  if (document.isDirty) return false;
  const opener = workspace as unknown as EncodingApi; // see above
  const reopened = await opener.openTextDocument(document.uri, { encoding: id });
  return !isMisread(reopened.getText());
}

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
  // The command is about the editor that has the focus.
  await window.showTextDocument(document);
  await commands.executeCommand(CHANGE_ENCODING);
}
