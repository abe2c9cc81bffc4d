// A program of its own (dist/compare-drafts.js), loaded when drafts are compared.
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import type { ComparedDraft } from '../../../server/src/protocol.js';
import { nameOf, toWordText } from '../draft-uris.js';
import { chooseOld } from './choose-old.js';
import { compareMessages } from './compare-messages.js';
import { showChanges } from './show-changes.js';

/** What the comparison needs of the rest of the client. */
export interface CompareHost {
  /** `undefined` where the text is no draft or the server does not answer; the writer has been told. */
  readonly ask: (now: TextDocument, old: TextDocument) => Promise<ComparedDraft | undefined>;
  readonly log: (sentence: string, error: unknown) => void;
}

/** 对比旧稿: the old draft beside the one in front, and a list of what became of it that leads to each place. */
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

/** 讲话.docx */
const WORD_NAME = /\.(?:docx|docm)$/iu;

/** `undefined` where it cannot be read; the writer has been told. */
async function openOld(host: CompareHost, file: Uri): Promise<TextDocument | undefined> {
  const isWord = WORD_NAME.test(file.path);
  try {
    const document = await workspace.openTextDocument(isWord ? toWordText(file) : file);
    // What reads Word documents says why there is no text.
    return isWord && document.getText() === '' ? undefined : document;
  } catch (error) {
    host.log('The old draft was not opened.', error);
    void window.showWarningMessage(compareMessages().notRead(nameOf(file)));
    return undefined;
  }
}
