import { Disposable, languages, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Calls back whenever what is known of the document in front may be another: it, its text, the settings, the server. */
export function onDraftChange(client: LanguageClient, update: () => void): Disposable {
  return Disposable.from(
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    // A change that leaves the findings as they are changes the figures all the same.
    workspace.onDidSaveTextDocument(update),
    // Every version of a draft is diagnosed, so this comes after each change of its text or of the settings.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const front = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === front)) update();
    }),
  );
}
