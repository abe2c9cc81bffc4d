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
import { AskedCompletions, type RequestKind, type TextPlace } from './asked-completions.js';

/** The editor's own command; with `auto` it says nothing where there is nothing to offer. */
const SUGGEST = 'editor.action.triggerSuggest';

const asked = new AskedCompletions();

/** Follows what is typed, so that `completionMiddleware` knows who asks. */
export function watchTyping(): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    if (event.contentChanges.length === 0) return;
    asked.noteChange(toTyped(event));
    askIfForgotten(event.document);
  });
}

/** Opens the list of everything. The key has a command of its own, because the editor's asks as typing does. */
export async function suggest(): Promise<void> {
  asked.noteChange(undefined);
  await commands.executeCommand(SUGGEST);
}

/** Says to the server that a list opens by itself, in the only words LSP has for it: a character has triggered it. */
export const completionMiddleware: CompletionMiddleware = {
  provideCompletionItem: async (...request) => {
    const [document, position, context, token, next] = request;
    const place = toPlace(document, document.offsetAt(position));
    const opensWhileTyping = opensLists(document) && endsWord(document, position);
    if (asked.isAsked(KINDS[context.triggerKind], place, opensWhileTyping))
      return next(document, position, context, token);
    waiting += 1;
    try {
      const list = await next(document, position, toOpenedByItself(document, position), token);
      if (!token.isCancellationRequested) wasEmpty = isEmpty(list);
      return list;
    } finally {
      waiting -= 1;
      askIfForgotten(document);
    }
  },
};

/** Milliseconds within which the editor asks for what was typed, if it does. */
const EDITOR_ASKS = 150;

/** How many lists the editor waits for, and whether the last one it got had nothing in it. */
let waiting = 0;
let wasEmpty = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Asks in the editor's place for what was typed while it waited for a list that turned out empty: it takes such a list for the
 * end, though it is said to be incomplete. So it was with the first list after the start, for which the server loads what it
 * offers. A letter may be on its way to the extension while the answer is on its way to the editor, hence the timer.
 */
function askIfForgotten(document: TextDocument): void {
  clearTimeout(timer);
  if (!wasEmpty || waiting > 0) return;
  timer = setTimeout(() => {
    if (waiting === 0 && hasGoneOn(document)) void commands.executeCommand(SUGGEST, { auto: true });
  }, EDITOR_ASKS);
}

/** Whether more of a word was typed than the editor has asked for, and the cursor still stands there. */
function hasGoneOn(document: TextDocument): boolean {
  const editor = window.activeTextEditor;
  const { unasked } = asked;
  if (!unasked || editor?.document !== document || !opensLists(document)) return false;
  const { active, isEmpty: isCursor } = editor.selection;
  const { uri, offset } = toPlace(document, document.offsetAt(active));
  return isCursor && unasked.uri === uri && unasked.offset === offset && endsWord(document, active);
}

function isEmpty(list: CompletionItem[] | CompletionList | null | undefined): boolean {
  return (Array.isArray(list) ? list : (list?.items ?? [])).length === 0;
}

const KINDS: Readonly<Record<CompletionTriggerKind, RequestKind>> = {
  [CompletionTriggerKind.Invoke]: 'invoked',
  [CompletionTriggerKind.TriggerCharacter]: 'character',
  [CompletionTriggerKind.TriggerForIncompleteCompletions]: 'incomplete',
};

function toOpenedByItself(document: TextDocument, position: Position): CompletionContext {
  const triggerCharacter = document.lineAt(position).text.charAt(position.character - 1);
  return { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter };
}

/** Where a single insertion ends; a writer with several cursors asks when a list is wanted. */
function toTyped({ document, contentChanges }: TextDocumentChangeEvent): TextPlace | undefined {
  const [change, other] = contentChanges;
  if (!change || other || change.text === '') return undefined;
  return toPlace(document, change.rangeOffset + change.text.length);
}

function toPlace(document: TextDocument, offset: number): TextPlace {
  return { uri: document.uri.toString(), offset };
}

/** The editor opens lists after a word only, and not after a number. */
function endsWord(document: TextDocument, position: Position): boolean {
  const word = document.getWordRangeAtPosition(position);
  return word?.end.isEqual(position) === true && Number.isNaN(Number(document.getText(word)));
}

/** Whether `editor.quickSuggestions` opens lists in such a document. */
function opensLists(document: TextDocument): boolean {
  const value = workspace
    .getConfiguration('editor', document)
    .get<boolean | { readonly other?: boolean | string }>('quickSuggestions', true);
  const inText = typeof value === 'object' ? value.other : value;
  return inText === true || inText === 'on' || inText === 'offWhenInlineCompletions';
}
