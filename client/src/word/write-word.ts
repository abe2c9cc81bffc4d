import type { Uri } from 'vscode';
import { commands, Disposable, env, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  EXPORT_WORD_REQUEST,
  type ExportWordParams,
  type WordRefusal,
  WRITE_BACK_REQUEST,
  type WriteBackParams,
  type WrittenBack,
} from '../../../server/src/protocol.js';
import { askServer } from '../ask-server.js';
import { fromBase64, toBase64 } from '../base64.js';
import { chooseLayout } from '../choose-layout.js';
import { besideDraft, isThere, nameOf, withExtension } from '../draft-uris.js';
import { wordMessages } from './word-messages.js';

/** Registers 导出 Word and 写回 Word. */
export function registerWordWriting(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('biganzi.exportWord', () => exportWord(client)),
    commands.registerCommand('biganzi.writeBackWord', () => writeBack(client)),
  );
}

async function exportWord(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const profile = await (await chooseLayout())?.read();
  if (profile === undefined) return;
  const defaultUri = await proposeTarget(document.uri);
  const target = await window.showSaveDialog({
    title: wordMessages().exportTitle,
    ...(defaultUri && { defaultUri }),
    filters: { Word: ['docx'] },
  });
  if (!target) return;
  const params: Omit<ExportWordParams, 'uri'> = { profile };
  const bytes = await askServer<string | WordRefusal>(
    client,
    EXPORT_WORD_REQUEST,
    document,
    params,
  );
  if (bytes === undefined) return;
  if (typeof bytes !== 'string') {
    void window.showErrorMessage(wordMessages().layoutRefused(bytes.reason));
    return;
  }
  await workspace.fs.writeFile(target, fromBase64(bytes));
  const { exported, open } = wordMessages();
  const answer = await window.showInformationMessage(exported(nameOf(target)), open);
  if (answer === open) await env.openExternal(target);
}

/** 讲话.docx, or 讲话-导出.docx so that the document that the draft was made from is not overwritten. */
async function proposeTarget(draft: Uri): Promise<Uri | undefined> {
  const target = besideDraft(draft, '.docx');
  if (!target || !(await isThere(target))) return target;
  return besideDraft(draft, `-${wordMessages().exportSuffix}.docx`);
}

/** Writes the changes in 讲话.gongwen to 讲话.docx in the same folder. */
async function writeBack(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const file = withExtension(document.uri, 'docx');
  const messages = wordMessages();
  const read = await readBytes(file);
  if (read === undefined) {
    void window.showWarningMessage(messages.noDocument(nameOf(file)));
    return;
  }
  const params: WriteBackParams = {
    bytes: toBase64(read),
    text: document.getText(),
  };
  const answer = await askServer<WrittenBack | WordRefusal>(
    client,
    WRITE_BACK_REQUEST,
    document,
    params,
  );
  if (!answer) return;
  if (answer.kind === 'refused') {
    void window.showErrorMessage(`${nameOf(file)}：${answer.reason}`);
    return;
  }
  const { done, skipped, bytes } = answer;
  if (done > 0) await workspace.fs.writeFile(file, fromBase64(bytes));
  const isSame = done === 0 && skipped === 0;
  void window.showInformationMessage(
    isSame
      ? messages.nothingToWrite(nameOf(file))
      : messages.writtenBack(done, skipped, nameOf(file)),
  );
}

function readBytes(file: Uri): Thenable<Uint8Array | undefined> {
  return workspace.fs.readFile(file).then(
    (bytes) => bytes,
    () => undefined,
  );
}
