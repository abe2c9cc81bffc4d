import {
  commands,
  CompletionTriggerKind,
  window,
  workspace,
  type CompletionContext,
  type CompletionItem,
  type CompletionList,
  type Disposable,
  type Position,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import { CompletionRequests, type RequestKind, type TextPlace } from './completion-requests.js';

/** The editor's command; with `auto` it shows no message if there are no suggestions. */
const SUGGEST = 'editor.action.triggerSuggest';

const requests = new CompletionRequests();

/** Tracks typing, so that `completionMiddleware` knows whether the writer or the editor made a request. */
export function watchTyping(): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    if (event.contentChanges.length === 0) return;
    requests.noteChange(toTyped(event));
    triggerIfMissed(event.document);
  });
}

/** Opens the full list. The key binding has its own command, because requests of the editor's command look like typing. */
export async function suggest(): Promise<void> {
  requests.noteChange(undefined);
  await commands.executeCommand(SUGGEST);
}

/** Marks requests for lists that open by themselves as triggered by a character, the only way to express this in LSP. */
export const completionMiddleware: CompletionMiddleware = {
  provideCompletionItem: async (...request) => {
    const [document, position, context, token, next] = request;
    const place = toPlace(document, document.offsetAt(position));
    const opensWhileTyping = opensLists(document) && endsWord(document, position);
    if (requests.isByWriter(KINDS[context.triggerKind], place, opensWhileTyping))
      return next(document, position, context, token);
    waiting += 1;
    try {
      const list = await next(document, position, toTriggerContext(document, position), token);
      if (!token.isCancellationRequested) wasEmpty = isEmpty(list);
      return list;
    } finally {
      waiting -= 1;
      triggerIfMissed(document);
    }
  },
};

/** Milliseconds within which the editor sends a request for typed text, if it does. */
const EDITOR_DELAY_MS = 150;

/** Number of pending requests, and whether the last answer was empty. */
let waiting = 0;
let wasEmpty = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Triggers suggestions for text that was typed while the editor waited for a list that turned out empty: the editor does not
 * request an empty list again even if it is incomplete. This happens with the first list after the start, for which the
 * server loads its data. The timer is needed because a letter and the answer may cross.
 */
function triggerIfMissed(document: TextDocument): void {
  clearTimeout(timer);
  if (!wasEmpty || waiting > 0) return;
  timer = setTimeout(() => {
    if (waiting === 0 && isTypedAhead(document))
      void commands.executeCommand(SUGGEST, { auto: true });
  }, EDITOR_DELAY_MS);
}

/** Whether more of a word was typed than the editor has requested, and the cursor is still there. */
function isTypedAhead(document: TextDocument): boolean {
  const editor = window.activeTextEditor;
  const { unrequested } = requests;
  if (!unrequested || editor?.document !== document || !opensLists(document)) return false;
  const { active, isEmpty: isCursor } = editor.selection;
  const { uri, offset } = toPlace(document, document.offsetAt(active));
  return (
    isCursor &&
    unrequested.uri === uri &&
    unrequested.offset === offset &&
    endsWord(document, active)
  );
}

function isEmpty(list: CompletionItem[] | CompletionList | null | undefined): boolean {
  return (Array.isArray(list) ? list : (list?.items ?? [])).length === 0;
}

const KINDS: Readonly<Record<CompletionTriggerKind, RequestKind>> = {
  [CompletionTriggerKind.Invoke]: 'invoked',
  [CompletionTriggerKind.TriggerCharacter]: 'character',
  [CompletionTriggerKind.TriggerForIncompleteCompletions]: 'incomplete',
};

function toTriggerContext(document: TextDocument, position: Position): CompletionContext {
  const triggerCharacter = document.lineAt(position).text.charAt(position.character - 1);
  return { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter };
}

/** The end of a single insertion; `undefined` for several cursors, where lists open only on request. */
function toTyped({ document, contentChanges }: TextDocumentChangeEvent): TextPlace | undefined {
  const [change, other] = contentChanges;
  if (!change || other || change.text === '') return undefined;
  return toPlace(document, change.rangeOffset + change.text.length);
}

function toPlace(document: TextDocument, offset: number): TextPlace {
  return { uri: document.uri.toString(), offset };
}

/** Whether a word ends at the position; after numbers the editor opens no list. */
function endsWord(document: TextDocument, position: Position): boolean {
  const word = document.getWordRangeAtPosition(position);
  return word?.end.isEqual(position) === true && Number.isNaN(Number(document.getText(word)));
}

/** Whether `editor.quickSuggestions` opens lists in this document. */
function opensLists(document: TextDocument): boolean {
  const value = workspace
    .getConfiguration('editor', document)
    .get<boolean | { readonly other?: boolean | string }>('quickSuggestions', true);
  const inText = typeof value === 'object' ? value.other : value;
  return inText === true || inText === 'on' || inText === 'offWhenInlineCompletions';
}
