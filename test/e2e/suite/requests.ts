import {
  CodeActionKind,
  commands,
  workspace,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type DocumentSymbol,
  type Position,
  type Range,
  type TextDocument,
} from 'vscode';
import assert from 'node:assert/strict';
import { until } from '../until.js';

const RESOLVE_ALL = 100;
const VSCODE_SNIPPET = '_snippet.markAsUsed';

/** Returns the document symbols as a tree; empty where no extension provides them. */
export async function askForSymbols({ uri }: TextDocument): Promise<readonly DocumentSymbol[]> {
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return symbols ?? [];
}

/** Returns the completions at a position, without VS Code's own snippets for Markdown. */
export async function askForCompletions(
  { uri }: TextDocument,
  position: Position,
): Promise<readonly CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return list.items.filter(({ command }) => command?.command !== VSCODE_SNIPPET);
}

/** Returns the quick fixes for a range, with their edits. */
export async function askForFixes(
  { uri }: TextDocument,
  range: Range,
): Promise<readonly CodeAction[]> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    CodeActionKind.QuickFix.value,
    RESOLVE_ALL,
  );
  return actions;
}

/** Waits for a fix whose title matches, and applies it. */
export async function applyFix(document: TextDocument, range: Range, title: RegExp): Promise<void> {
  const fix = await until(`a fix ${title.source}`, async () =>
    (await askForFixes(document, range)).find((action) => title.test(action.title)),
  );
  assert.ok(fix.edit, `“${fix.title}” edits`);
  assert.ok(await workspace.applyEdit(fix.edit), `“${fix.title}” is applied`);
}
