import { Disposable, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FIGURES_REQUEST, REPORT_COMMAND, type FiguresAnswer } from '../../server/src/protocol.js';
import { askQuietly, currentMessages } from './ask-server.js';
import { onDraftChange } from './draft-change.js';

/** An item with the length, the time and the share of clichés of the draft in front. */
export function createFiguresItem(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem('biganzi.figures', StatusBarAlignment.Right, 98);
  item.command = REPORT_COMMAND;
  const update = (): void => void showFigures(client, item);
  update();
  return Disposable.from(item, onDraftChange(client, update));
}

async function showFigures(client: LanguageClient, item: StatusBarItem): Promise<void> {
  const document = window.activeTextEditor?.document;
  const figures = document && (await askQuietly<FiguresAnswer>(client, FIGURES_REQUEST, document));
  // Another document may have come to the front meanwhile; its own answer is on its way.
  if (document !== window.activeTextEditor?.document) return;
  if (!figures) {
    item.hide();
    return;
  }
  const { figuresName, figuresTooltip } = currentMessages();
  item.name = figuresName;
  item.text = `$(book) ${figures.text}`;
  item.tooltip = [...figures.details, figuresTooltip].join('\n');
  item.show();
}
