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

/** Milliseconds of rest before what is in view is looked at again. */
const REST = 200;

/** The findings of a text that has more than can be shown, and where they are shown. */
interface LongList {
  readonly findings: readonly Diagnostic[];
  readonly collection: DiagnosticCollection;
}

/** All findings of long drafts, of which the editor is given those near what is in view. */
export class FindingsInView implements Disposable {
  readonly #lists = new Map<string, LongList>();
  readonly #changed = new EventEmitter<Uri>();
  /** Fires for a text whose list has become too long to be shown, has changed, or can be shown again. */
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
      }, REST);
    });
  }

  /** Every finding of a text with more than can be shown; `undefined` of any other. */
  allOf(uri: Uri): readonly Diagnostic[] | undefined {
    return this.#lists.get(uri.toString())?.findings;
  }

  /** For the client: what it sets in this collection goes through here. */
  create(name: string | undefined): DiagnosticCollection {
    const collection = languages.createDiagnosticCollection(name);
    const set = (uri: Uri, findings: readonly Diagnostic[] | undefined): void => {
      this.#take(uri, findings ?? [], collection);
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

  #take(uri: Uri, findings: readonly Diagnostic[], collection: DiagnosticCollection): void {
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
        return [hidden > 0 ? extended(finding, this.messages().alikeHidden(hidden)) : finding];
      }),
    );
  }
}

/** As `DiagnosticCollection.set` takes many texts. */
type Entry = readonly [Uri, readonly Diagnostic[] | undefined];

function toRankable({ range, severity, code, message }: Diagnostic) {
  const rule = typeof code === 'object' ? code.value : code;
  return { line: range.start.line, severity, kind: `${rule ?? ''} ${message}` };
}

/** The same finding with more to its message. */
function extended(finding: Diagnostic, more: string): Diagnostic {
  // All that the language client has put into it, and its class.
  const prototype: unknown = Object.getPrototypeOf(finding);
  const message = finding.message + more;
  return Object.assign(Object.create(prototype as object) as Diagnostic, finding, { message });
}

/** The lines in view of the editor that shows the text, the one in front if there are several. */
function viewOf(uri: Uri): View {
  const shown = [window.activeTextEditor, ...window.visibleTextEditors].find(
    (editor) => editor?.document.uri.toString() === uri.toString(),
  );
  const ranges = shown?.visibleRanges ?? [];
  return { first: ranges[0]?.start.line ?? 0, last: ranges.at(-1)?.end.line ?? 0 };
}
