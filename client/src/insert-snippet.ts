import {
  QuickPickItemKind,
  SnippetString,
  window,
  type QuickPick,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SNIPPETS_REQUEST, type SnippetList } from '../../server/src/protocol.js';
import { askServer, currentMessages } from './ask-server.js';
import { toSnippetRows, type SnippetRow } from './snippet-rows.js';

/** 插入范句: a picker of all snippets by role, with search while typing; the chosen one is inserted with its tab stops. */
export async function insertSnippet(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const all = await list(client, editor, '');
  if (!all) return;
  const body = await pick(all, (query) => list(client, editor, query));
  if (body !== undefined) await editor.insertSnippet(new SnippetString(body));
}

async function list(
  client: LanguageClient,
  { document, selection }: TextEditor,
  query: string,
): Promise<readonly SnippetItem[] | undefined> {
  const { line, character } = selection.start;
  const params = { place: { line, character }, query };
  const answer = await askServer<SnippetList>(client, SNIPPETS_REQUEST, document, params);
  return answer && toSnippetRows(answer.snippets, query === '').map(toItem);
}

interface SnippetItem extends QuickPickItem {
  readonly body?: string;
}

/** The row as a picker item, always shown, because the server has already filtered, also by pinyin. */
function toItem(row: SnippetRow): SnippetItem {
  if (row.kind === 'role') return { label: row.role, kind: QuickPickItemKind.Separator };
  const { label, detail, description, body } = row;
  return { label, detail, description, body, alwaysShow: true };
}

/** The body of the chosen snippet; `undefined` if the picker was closed. */
function pick(
  all: readonly SnippetItem[],
  search: (query: string) => Promise<readonly SnippetItem[] | undefined>,
): Promise<string | undefined> {
  const picker = createPicker(all);
  return new Promise((resolve) => {
    picker.onDidChangeValue(async (query) => {
      const found = await search(query);
      // Drops an answer to an older query.
      if (found && picker.value === query) picker.items = found;
    });
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]?.body);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function createPicker(items: readonly SnippetItem[]): QuickPick<SnippetItem> {
  const messages = currentMessages();
  const picker = window.createQuickPick<SnippetItem>();
  picker.title = messages.insertSnippet;
  picker.placeholder = messages.searchSnippets;
  picker.items = items;
  // Keeps the order of the server. Not in the types yet; editors that do not know it ignore it.
  return Object.assign(picker, { sortByLabel: false });
}
