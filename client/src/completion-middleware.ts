import {
  commands,
  CompletionTriggerKind,
  workspace,
  type CompletionContext,
  type Disposable,
  type Position,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import { AskedCompletions, type RequestKind, type TextPlace } from './asked-completions.js';

const asked = new AskedCompletions();

/** Follows what is typed, so that `completionMiddleware` knows who asks. */
export function watchTyping(): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    if (event.contentChanges.length > 0) asked.noteChange(toTyped(event));
  });
}

/** Opens the list of everything. The key has a command of its own, because the editor's asks as typing does. */
export async function suggest(): Promise<void> {
  asked.noteChange(undefined);
  await commands.executeCommand('editor.action.triggerSuggest');
}

/** Says to the server that a list opens by itself, in the only words LSP has for it: a character has triggered it. */
export const completionMiddleware: CompletionMiddleware = {
  provideCompletionItem: (...request) => {
    const [document, position, context, token, next] = request;
    const place = toPlace(document, document.offsetAt(position));
    const opensWhileTyping = opensLists(document) && endsWord(document, position);
    return asked.isAsked(KINDS[context.triggerKind], place, opensWhileTyping)
      ? next(document, position, context, token)
      : next(document, position, toOpenedByItself(document, position), token);
  },
};

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
