// A separate program (dist/page-panel.js), loaded when the first page is opened.
import {
  Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { DraftPage, FromView, PageKind, ToView } from '../../../server/src/protocol.js';
import { type ChosenLayout, chooseLayout, OFFICIAL_LAYOUT } from '../choose-layout.js';
import { goTo } from './go-to.js';
import { savePage } from './save-page.js';
import { toFrame } from './view-frame.js';

/** What a page needs from the rest of the client. */
export interface PageHost {
  readonly kind: PageKind;
  /** The extension's own folder. */
  readonly extension: Uri;
  /** `undefined` if the text is not a draft or the server does not answer. */
  readonly make: (
    document: TextDocument,
    form: 'view' | 'file',
    layout: ChosenLayout,
  ) => Promise<DraftPage | undefined>;
  readonly onChange: (update: () => void) => Disposable;
  readonly onClose: () => void;
}

/** Milliseconds after the last change until the page is rendered again, plus one for each line, because rendering a long draft takes longer. */
const DEBOUNCE_MS = 200;
/** A page beside the editor, which follows the active draft and its changes. */
export class PagePanel {
  readonly #host: PageHost;
  readonly #panel: WebviewPanel;
  #page: DraftPage;
  #layout = OFFICIAL_LAYOUT;
  #document: TextDocument;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PageHost, document: TextDocument, page: DraftPage) {
    this.#host = host;
    this.#document = document;
    this.#page = page;
    this.#panel = window.createWebviewPanel(
      `biganzi.${host.kind}`,
      page.title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [Uri.joinPath(host.extension, 'dist')] },
    );
    this.#panel.iconPath = Uri.joinPath(host.extension, 'docs', 'images', 'icon.png');
    const listeners = this.#listen();
    this.#panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      listeners.dispose();
      host.onClose();
    });
    this.#panel.webview.html = toFrame(this.#panel.webview, host.extension, page);
  }

  /** Reveals the page and shows this draft. */
  show(document: TextDocument): void {
    this.#document = document;
    this.#panel.reveal(undefined, true);
    void this.#update();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #listen(): Disposable {
    return Disposable.from(
      this.#host.onChange(() => {
        const front = window.activeTextEditor?.document;
        if (front && front.uri.scheme !== 'output') this.#document = front;
        this.#updateSoon();
      }),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.toString() === this.#layout.file?.toString()) this.#updateSoon();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.#updateSoon();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
        if (first && textEditor.document === this.#document) this.#reveal(first.start.line);
      }),
      this.#panel.onDidChangeViewState(() => this.#updateSoon()),
      this.#panel.webview.onDidReceiveMessage((message: FromView) => this.#receive(message)),
    );
  }

  #receive(message: FromView): void {
    switch (message.kind) {
      case 'ready':
        this.#send();
        break;
      case 'go':
        void goTo(this.#document, message.range);
        break;
      case 'save': {
        const document = this.#document;
        const make = () => this.#host.make(document, 'file', this.#layout);
        void savePage(document, this.#host.kind, make);
        break;
      }
      case 'profile':
        void this.#chooseLayout();
    }
  }

  async #chooseLayout(): Promise<void> {
    const chosen = await chooseLayout();
    if (!chosen) return;
    this.#layout = chosen;
    await this.#update();
  }

  #updateSoon(): void {
    clearTimeout(this.#timer);
    const pause = DEBOUNCE_MS + this.#document.lineCount;
    this.#timer = setTimeout(() => void this.#update(), pause);
  }

  async #update(): Promise<void> {
    if (!this.#panel.visible) return;
    const document = this.#document;
    const page = await this.#host.make(document, 'view', this.#layout);
    // The active draft may have changed meanwhile; then another request is pending.
    if (!page || document !== this.#document) return;
    const isOtherStyle = page.style !== this.#page.style;
    this.#page = page;
    const { webview } = this.#panel;
    // The policy of the frame allows only the style that it was created with.
    if (isOtherStyle) webview.html = toFrame(webview, this.#host.extension, page);
    else this.#send();
  }

  #send(): void {
    const { title, html } = this.#page;
    this.#panel.title = title;
    this.#post({ kind: 'show', html });
  }

  /** Scrolls the page to a line of the editor. */
  #reveal(line: number): void {
    if (this.#panel.visible) this.#post({ kind: 'reveal', line });
  }

  #post(message: ToView): void {
    void this.#panel.webview.postMessage(message);
  }
}
