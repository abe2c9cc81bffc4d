import { Selection, TextEditorRevealType, window, type QuickPickItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  DELETE_RESIDUE_REQUEST,
  type DeleteResidueParams,
  RESIDUE_REQUEST,
  type PlaceRange,
  type ResidueList,
} from '../../server/src/protocol.js';
import { askServer, currentMessages } from './ask-server.js';
import { toRange } from './to-range.js';

interface ResidueRow extends QuickPickItem {
  readonly range: PlaceRange;
  readonly lines: number;
}

/** Lists the web residue, all items checked, and deletes the items that stay checked in one step. */
export async function deleteResidue(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selections } = editor;
  const list = await askServer<ResidueList>(client, RESIDUE_REQUEST, document);
  if (!list) return;
  const messages = currentMessages();
  if (list.length === 0) {
    void window.showInformationMessage(messages.residueDeleted(0, 0));
    return;
  }
  const rows = list.map(({ range, lines, excerpt }): ResidueRow => {
    const description = messages.linesOf(range.start.line + 1, lines);
    return { label: excerpt, description, picked: true, range, lines };
  });
  const chosen = await window.showQuickPick(rows, {
    title: messages.residueTitle(rows.length, sumLines(rows)),
    placeHolder: messages.residuePrompt,
    canPickMany: true,
    onDidSelectItem: (item: ResidueRow) => {
      const { start, end } = toRange(item.range);
      editor.revealRange(new Selection(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
  editor.selections = selections;
  if (!chosen || chosen.length === 0) return;
  const asked: Omit<DeleteResidueParams, 'uri'> = { only: chosen.map(({ range }) => range.start) };
  const deleted = await askServer<number>(client, DELETE_RESIDUE_REQUEST, document, asked);
  if (deleted !== undefined) {
    void window.showInformationMessage(messages.residueDeleted(deleted, sumLines(chosen)));
  }
}

function sumLines(rows: readonly ResidueRow[]): number {
  return rows.reduce((sum, { lines }) => sum + lines, 0);
}
