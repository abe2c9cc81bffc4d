// A separate program (dist/compare-drafts.js), loaded when drafts are compared.
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { type ComparedDraft, WORD_NAME } from '../../../server/src/protocol.js';
import { nameOf, toWordText } from '../draft-uris.js';
import { chooseOld } from './choose-old.js';
import { compareMessages } from './compare-messages.js';
import { showChanges } from './show-changes.js';

/** What the comparison needs from the rest of the client. */
export interface CompareHost {
  /** `undefined` if the text is not a draft or the server does not answer; a message has been shown. */
  readonly ask: (now: TextDocument, old: TextDocument) => Promise<ComparedDraft | undefined>;
  readonly log: (sentence: string, error: unknown) => void;
}

/** 对比旧稿: a diff editor of the old draft and the active one, and a list of the changes that shows each place. */
export async function compareWithOld(host: CompareHost, given?: Uri): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const chosen = given instanceof Uri ? given : await chooseOld(document);
  const old = chosen && (await openOld(host, chosen));
  if (!old) return;
  const compared = await host.ask(document, old);
  if (!compared) return;
  const title = compareMessages().diffTitle(nameOf(chosen), nameOf(document.uri));
  await commands.executeCommand('vscode.diff', old.uri, document.uri, title, { preview: true });
  if (compared.items.length === 0) void window.showInformationMessage(compared.summary);
  else showChanges({ old, now: document }, compared);
}

/** `undefined` if it cannot be read; a message has been shown. */
async function openOld(host: CompareHost, file: Uri): Promise<TextDocument | undefined> {
  const isWord = WORD_NAME.test(file.path);
  try {
    const document = await workspace.openTextDocument(isWord ? toWordText(file) : file);
    // The reader of Word documents has shown why there is no text.
    return isWord && document.getText() === '' ? undefined : document;
  } catch (error) {
    host.log('The old draft was not opened.', error);
    void window.showWarningMessage(compareMessages().notRead(nameOf(file)));
    return undefined;
  }
}
