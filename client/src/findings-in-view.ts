import {
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  EventEmitter,
  languages,
  Uri,
  window,
} from 'vscode';
import type { Messages } from './message-texts.js';
import { chooseShown, MOST_SHOWN, type View } from './shown-findings.js';

/** Milliseconds after the last scroll event until the shown findings are updated. */
const DEBOUNCE_MS = 200;

/** The findings of a text with more than can be shown, and the collection that shows them. */
interface LongList {
  readonly findings: readonly Diagnostic[];
  readonly collection: DiagnosticCollection;
}

/** Keeps all findings of long drafts and passes those near the visible lines to the editor. */
export class FindingsInView implements Disposable {
  readonly #lists = new Map<string, LongList>();
  readonly #changed = new EventEmitter<Uri>();
  /** Fires for a text whose list is too long to be shown and has changed, or is no longer too long. */
  readonly onDidChange = this.#changed.event;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listener: Disposable;

  constructor(private readonly messages: () => Messages) {
    this.#listener = window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const { uri } = textEditor.document;
      if (!this.#lists.has(uri.toString())) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#show(uri);
      }, DEBOUNCE_MS);
    });
  }

  /** All findings of a text with more than can be shown; `undefined` for any other text. */
  allOf(uri: Uri): readonly Diagnostic[] | undefined {
    return this.#lists.get(uri.toString())?.findings;
  }

  /** Creates the collection for the language client, which limits the shown findings. */
  create(name: string | undefined): DiagnosticCollection {
    const collection = languages.createDiagnosticCollection(name);
    const set = (uri: Uri, findings: readonly Diagnostic[] | undefined): void => {
      this.#setFindings(uri, findings ?? [], collection);
    };
    return {
      name: collection.name,
      set: (first: Uri | readonly Entry[], findings?: readonly Diagnostic[]) => {
        if (first instanceof Uri) set(first, findings);
        else for (const [uri, ofUri] of first) set(uri, ofUri);
      },
      delete: (uri) => {
        set(uri, undefined);
      },
      clear: () => {
        this.#lists.clear();
        collection.clear();
      },
      forEach: (callback, thisArg) => {
        collection.forEach(callback, thisArg);
      },
      get: (uri) => collection.get(uri),
      has: (uri) => collection.has(uri),
      dispose: () => {
        this.#lists.clear();
        collection.dispose();
      },
      [Symbol.iterator]: () => collection[Symbol.iterator](),
    };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #setFindings(uri: Uri, findings: readonly Diagnostic[], collection: DiagnosticCollection): void {
    const key = uri.toString();
    const wasLong = this.#lists.delete(key);
    if (findings.length > MOST_SHOWN) {
      this.#lists.set(key, { findings, collection });
      this.#show(uri);
    } else {
      collection.set(uri, findings);
    }
    if (wasLong || findings.length > MOST_SHOWN) this.#changed.fire(uri);
  }

  #show(uri: Uri): void {
    const list = this.#lists.get(uri.toString());
    if (!list) return;
    const { findings, collection } = list;
    const shown = chooseShown(findings.map(toRankable), viewOf(uri));
    collection.set(
      uri,
      shown.flatMap(({ index, hidden }) => {
        const finding = findings[index];
        if (!finding) return [];
        return [
          hidden > 0 ? withMessageSuffix(finding, this.messages().alikeHidden(hidden)) : finding,
        ];
      }),
    );
  }
}

/** An entry in the list form of `DiagnosticCollection.set`. */
type Entry = readonly [Uri, readonly Diagnostic[] | undefined];

function toRankable({ range, severity, code, message }: Diagnostic) {
  const rule = typeof code === 'object' ? code.value : code;
  return { line: range.start.line, severity, kind: `${rule ?? ''} ${message}` };
}

/** A copy of the finding with a suffix to its message. */
function withMessageSuffix(finding: Diagnostic, more: string): Diagnostic {
  // Keeps the class and the fields that the language client has added.
  const prototype: unknown = Object.getPrototypeOf(finding);
  const message = finding.message + more;
  return Object.assign(Object.create(prototype as object) as Diagnostic, finding, { message });
}

/** The visible lines of the editor that shows the text, of the active one if there are several. */
function viewOf(uri: Uri): View {
  const shown = [window.activeTextEditor, ...window.visibleTextEditors].find(
    (editor) => editor?.document.uri.toString() === uri.toString(),
  );
  const ranges = shown?.visibleRanges ?? [];
  return { first: ranges[0]?.start.line ?? 0, last: ranges.at(-1)?.end.line ?? 0 };
}
