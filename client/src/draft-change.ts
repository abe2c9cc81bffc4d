import { Disposable, languages, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Calls `update` whenever information about the active document may have changed: the document, its text, settings or server. */
export function onDraftChange(client: LanguageClient, update: () => void): Disposable {
  return Disposable.from(
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    // An edit may change the figures without changing the findings.
    workspace.onDidSaveTextDocument(update),
    // Every version of a draft is diagnosed, so this fires after each change of its text or settings.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const front = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === front)) update();
    }),
  );
}
