import {
  Selection,
  TextEditorRevealType,
  window,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DELIVERY_REQUEST, type DeliveryVerdict } from '../../server/src/protocol.js';
import { askServer, currentMessages } from './ask-server.js';
import { toRange } from './to-range.js';

/** 定稿检查: shows whether the draft is ready to be delivered, or a list of the obstacles. */
export async function readyToDeliver(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const verdict = await askServer<DeliveryVerdict>(client, DELIVERY_REQUEST, editor.document);
  if (!verdict) return;
  if (verdict.ready) void window.showInformationMessage(verdict.sentence);
  else showObstacles(editor, verdict);
}

interface ObstacleItem extends QuickPickItem {
  readonly selection: Selection;
}

/** Shows a list of the obstacles. The selected one is revealed; Enter stays there, Escape restores the selection. */
function showObstacles(editor: TextEditor, { sentence, obstacles }: DeliveryVerdict): void {
  const messages = currentMessages();
  const before = editor.selection;
  const pick = window.createQuickPick<ObstacleItem>();
  pick.title = sentence;
  pick.placeholder = messages.chooseObstacle;
  pick.matchOnDescription = true;
  pick.items = obstacles.map(({ range, severity, message, rule, title }) => {
    const { start, end } = toRange(range);
    return {
      label: `$(${severity}) ${message}`,
      description: messages.placeOf(start.line + 1, title),
      detail: rule,
      selection: new Selection(start, end),
    };
  });
  let chosen = false;
  pick.onDidChangeActive(([item]) => {
    if (item) select(editor, item.selection);
  });
  pick.onDidAccept(() => {
    chosen = true;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!chosen) select(editor, before);
    pick.dispose();
  });
  pick.show();
}

function select(editor: TextEditor, selection: Selection): void {
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
