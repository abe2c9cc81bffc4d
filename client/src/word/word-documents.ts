import {
  commands,
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  Disposable,
  EventEmitter,
  TabInputText,
  type TextDocumentContentProvider,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  READ_WORD_REQUEST,
  type ReadWordParams,
  type WordDraft,
  type WordRefusal,
} from '../../../server/src/protocol.js';
import { currentMessages } from '../ask-server.js';
import { toBase64 } from '../base64.js';
import { isThere, nameOf, toWordText, withExtension, WORD_SCHEME } from '../draft-uris.js';
import { wordMessages } from './word-messages.js';

/** Registers the editor that opens Word documents as read-only drafts, and the command that saves them as drafts. */
export function registerWordDocuments(client: LanguageClient): Disposable {
  const texts = new WordTexts(client);
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(WORD_SCHEME, texts),
    window.registerCustomEditorProvider('biganzi.word', new WordEditor(texts)),
    commands.registerCommand('biganzi.openWord', (uri?: Uri) => openAsDraft(texts, uri)),
  );
}

/** Provides the texts of Word documents. */
class WordTexts implements TextDocumentContentProvider {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly client: LanguageClient) {}

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const read = await this.read(toFile(uri));
    return read.kind === 'draft' ? read.text : '';
  }

  /** Makes the editor request the text of a document again, if it is shown. */
  refresh(file: Uri): void {
    this.changed.fire(toWordText(file));
  }

  /** The text of a document; a refusal has also been shown as a message. */
  async read(file: Uri): Promise<WordDraft | WordRefusal> {
    const answer = await this.ask(file);
    if (answer.kind === 'refused')
      void window.showErrorMessage(`${nameOf(file)}：${answer.reason}`);
    return answer;
  }

  private async ask(file: Uri): Promise<WordDraft | WordRefusal> {
    try {
      const bytes = toBase64(await workspace.fs.readFile(file));
      const params: ReadWordParams = { bytes };
      const answer = await this.client.sendRequest<WordDraft | WordRefusal | null>(
        READ_WORD_REQUEST,
        params,
      );
      return answer ?? { kind: 'refused', reason: currentMessages().notAnswered };
    } catch (error) {
      this.client.error(`${READ_WORD_REQUEST} was not answered.`, error, false);
      return { kind: 'refused', reason: wordMessages().notOpened(nameOf(file)) };
    }
  }
}

/**
 * The custom editor of Word documents. It opens the text of the document in a text editor and closes its own tab; if the document cannot be read,
 * it shows the reason.
 */
class WordEditor implements CustomReadonlyEditorProvider {
  constructor(private readonly texts: WordTexts) {}

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): Promise<void> {
    const read = await this.texts.read(uri);
    if (read.kind === 'refused') {
      panel.webview.html = toPage(read.reason);
      return;
    }
    const column = panel.viewColumn;
    this.texts.refresh(uri);
    const document = await workspace.openTextDocument(toWordText(uri));
    await window.showTextDocument(document, {
      preview: false,
      ...(column && { viewColumn: column }),
    });
    // Not before another editor is shown: VS Code reports an error when a custom editor closes while it opens.
    panel.dispose();
    const { saveAsDraft, shown } = wordMessages();
    const answer = await window.showInformationMessage(shown(read), saveAsDraft);
    if (answer === saveAsDraft) await saveDraft(read, uri);
  }
}

/** A page of one paragraph, in the colours of the theme. Its policy allows no scripts and no requests. */
function toPage(text: string): string {
  const markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>${markup}</p>`;
}

/** 从 Word 打开: saves the text of a Word document as a draft in the same folder. */
async function openAsDraft(texts: WordTexts, given: Uri | undefined): Promise<void> {
  const uri = given ?? window.activeTextEditor?.document.uri;
  const shown = uri?.scheme === WORD_SCHEME ? toFile(uri) : given;
  const file = shown ?? (await chooseDocument());
  if (!file) return;
  const read = await texts.read(file);
  if (read.kind === 'draft') await saveDraft(read, file);
}

async function chooseDocument(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: wordMessages().chooseDocument,
    filters: { Word: ['docx', 'docm'] },
  });
  return chosen?.[0];
}

/** Writes 讲话.gongwen next to 讲话.docx and opens it in place of the read-only text; an existing draft is opened unchanged. */
async function saveDraft({ text }: WordDraft, file: Uri): Promise<void> {
  const draft = withExtension(file, 'gongwen');
  if (await isThere(draft))
    void window.showInformationMessage(wordMessages().exists(nameOf(draft)));
  else await workspace.fs.writeFile(draft, new TextEncoder().encode(`${text}\n`));
  await window.showTextDocument(await workspace.openTextDocument(draft), { preview: false });
  await closeText(file);
}

/** Closes the read-only text of a document: beside the draft, F8 and the list of problems would show each finding twice. */
async function closeText(file: Uri): Promise<void> {
  const text = toWordText(file).toString();
  const tabs = window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof TabInputText && input.uri.toString() === text);
  await window.tabGroups.close(tabs, true);
}

function toFile(text: Uri): Uri {
  return Uri.parse(text.query, true);
}
