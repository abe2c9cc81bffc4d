import {
  commands,
  Disposable,
  TabInputTextDiff,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { RESTORED_BREAKS_REQUEST, type RestoredBreaks } from '../../server/src/protocol.js';
import { askServer, currentMessages } from './ask-server.js';
import { toRange } from './to-range.js';

/** The scheme of the restored texts, which exist only in a diff editor. */
const SCHEME = 'biganzi-restored';

/** Registers 恢复分段: shows a diff of the draft and the restored text, and applies the edits in one step if the writer agrees. */
export function registerRestoring(client: LanguageClient): Disposable {
  const shown = new RestoredTexts();
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, shown),
    commands.registerCommand('biganzi.restoreParagraphs', () => restoreBreaks(client, shown)),
  );
}

/** The restored texts that are shown, by uri. */
class RestoredTexts implements TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  /** Each version has its own uri, so that no outdated text is shown from the editor's cache. */
  add({ uri, version }: TextDocument, text: string): Uri {
    const added = Uri.from({ scheme: SCHEME, path: uri.path, query: `${version}` });
    this.texts.set(added.toString(), text);
    return added;
  }

  delete(uri: Uri): void {
    this.texts.delete(uri.toString());
  }
}

async function restoreBreaks(client: LanguageClient, shown: RestoredTexts): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const { version } = document;
  const edits = await askServer<RestoredBreaks>(client, RESTORED_BREAKS_REQUEST, document);
  if (!edits) return;
  const messages = currentMessages();
  if (edits.length === 0) {
    void window.showInformationMessage(messages.nothingToRestore);
    return;
  }
  const title = messages.restoreTitle(edits.length);
  const restored = shown.add(document, applyTo(document, edits));
  await commands.executeCommand('vscode.diff', document.uri, restored, title);
  const answer = await window.showQuickPick([messages.restore, messages.leaveAsIs], {
    title,
    placeHolder: messages.restorePrompt,
    ignoreFocusOut: true,
  });
  await closeComparison(restored);
  shown.delete(restored);
  await window.showTextDocument(document);
  if (answer !== messages.restore) return;
  if (
    document.version !== version ||
    !(await workspace.applyEdit(toWorkspaceEdit(document, edits)))
  )
    void window.showWarningMessage(messages.notWritten);
}

/** The text of the document after the edits, which must be in document order. */
function applyTo(document: TextDocument, edits: RestoredBreaks): string {
  const text = document.getText();
  let applied = '';
  let from = 0;
  for (const { range, newText } of edits) {
    const { start, end } = toRange(range);
    applied += text.slice(from, document.offsetAt(start)) + newText;
    from = document.offsetAt(end);
  }
  return applied + text.slice(from);
}

function toWorkspaceEdit({ uri }: TextDocument, edits: RestoredBreaks): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText);
  return edit;
}

async function closeComparison(restored: Uri): Promise<void> {
  const tabs = window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) =>
        input instanceof TabInputTextDiff && input.modified.toString() === restored.toString(),
    );
  await window.tabGroups.close(tabs);
}
