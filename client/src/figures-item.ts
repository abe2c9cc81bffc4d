import { Disposable, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FIGURES_REQUEST, REPORT_COMMAND, type FiguresAnswer } from '../../server/src/protocol.js';
import { askQuietly, currentMessages } from './ask-server.js';
import { onDraftChange } from './draft-change.js';

/** A status bar item with the length, speaking time and cliché density of the active draft. */
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
  // The active document may have changed meanwhile; then another request is pending.
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
