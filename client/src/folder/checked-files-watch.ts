import {
  Disposable,
  RelativePattern,
  TabInputText,
  Uri,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DELIVERY_REQUEST, type DeliveryVerdict } from '../../../server/src/protocol.js';
import { askQuietly } from '../ask-server.js';
import { SECTION } from '../client-options.js';
import { nameOf, WORD_SCHEME } from '../draft-uris.js';
import type { CheckedFiles } from './checked-files.js';
import { isDraftName } from './find-draft-files.js';

/** Updates the verdicts of drafts when tabs open and close, and when files or settings change. */
export class CheckedFilesWatch implements Disposable {
  readonly #client: LanguageClient;
  readonly #checked: CheckedFiles;
  readonly #watched = new Map<string, Disposable>();
  /** Files to check again, one at a time. */
  readonly #queue = new Map<string, Uri>();
  #isDraining = false;
  readonly #listeners: Disposable;

  constructor(client: LanguageClient, checked: CheckedFiles) {
    this.#client = client;
    this.#checked = checked;
    this.#listeners = Disposable.from(
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const { input } of opened) if (input instanceof TabInputText) checked.hide(input.uri);
        for (const { input } of closed) if (input instanceof TabInputText) this.#recheck(input.uri);
      }),
      workspace.onDidSaveTextDocument((document) => void this.#judge(document)),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) void this.#judge(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) this.#recheckAll();
      }),
    );
  }

  /** Watches the files of a checked folder. */
  follow(folder: Uri): void {
    if (this.#watched.has(folder.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    const onFileChange = (file: Uri): void => {
      if (SETTINGS.has(nameOf(file))) this.#recheckAll();
      else if (isDraftName(nameOf(file))) this.#enqueue(file);
    };
    this.#watched.set(
      folder.toString(),
      Disposable.from(
        watcher,
        watcher.onDidChange(onFileChange),
        watcher.onDidCreate(onFileChange),
        watcher.onDidDelete((gone) => this.#checked.forget(gone)),
      ),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const watcher of this.#watched.values()) watcher.dispose();
  }

  /** Requests the verdict on a saved draft in an editor. */
  async #judge(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (!SCHEMES.has(uri.scheme) || document.isDirty) return;
    const answer = await askQuietly<DeliveryVerdict>(this.#client, DELIVERY_REQUEST, document);
    if (!answer || document.isClosed) return;
    const { ready, sentence } = answer;
    this.#checked.note(uri, { ready, sentence });
  }

  /** Checks a known file again after its tab was closed. */
  #recheck(uri: Uri): void {
    const file = uri.scheme === WORD_SCHEME ? Uri.parse(uri.query, true) : uri;
    if (this.#checked.verdictOf(file)) this.#enqueue(file);
  }

  #recheckAll(): void {
    for (const file of this.#checked.files()) this.#enqueue(file);
  }

  #enqueue(file: Uri): void {
    this.#queue.set(file.toString(), file);
    void this.#drainQueue();
  }

  async #drainQueue(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    for (const [key, file] of this.#queue) {
      this.#queue.delete(key);
      await this.#checked.check(file);
    }
    this.#isDraining = false;
  }
}

/** Schemes of files; other texts are not in the explorer. */
const SCHEMES: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** Files that change how drafts are checked. */
const SETTINGS: ReadonlySet<string> = new Set(['.biganzirc.json', 'ignored.json']);
