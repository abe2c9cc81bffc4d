import { window, type QuickPickItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  IGNORED_REQUEST,
  RESTORE_IGNORED_REQUEST,
  type IgnoredItem,
  type IgnoredList,
} from '../../server/src/protocol.js';
import { askServer, currentMessages } from './ask-server.js';
import type { Messages } from './message-texts.js';
import { showBriefly } from './show-briefly.js';

interface IgnoredRow extends QuickPickItem {
  readonly item: IgnoredItem;
}

/** 查看忽略的问题: lists the ignored findings in the drafts of this folder; unchecked ones are reported again. */
export async function showIgnored(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const list = await askServer<IgnoredList>(client, IGNORED_REQUEST, document);
  if (!list) return;
  const messages = currentMessages();
  if (list.length === 0) {
    void window.showInformationMessage(messages.nothingIgnored);
    return;
  }
  const rows = list.map((item) => toRow(item, messages));
  const kept = await window.showQuickPick(rows, {
    title: messages.ignoredTitle(list.length),
    placeHolder: messages.ignoredPrompt,
    canPickMany: true,
    matchOnDescription: true,
  });
  if (!kept) return;
  const items = rows.filter((row) => !kept.includes(row)).map(({ item }) => item);
  if (items.length === 0) return;
  const left = await askServer<number>(client, RESTORE_IGNORED_REQUEST, document, { items });
  if (left !== undefined) showBriefly(messages.restored(items.length));
}

function toRow(item: IgnoredItem, messages: Messages): IgnoredRow {
  const { rule, title, file, hash, at } = item;
  const where = at ? messages.placeOf(at.line + 1, rule) : rule;
  const detail = hash === null ? messages.inWholeFile : (at?.excerpt ?? messages.elsewhere);
  return {
    label: title,
    description: file === '' ? where : `${file} · ${where}`,
    detail,
    picked: true,
    item,
  };
}
