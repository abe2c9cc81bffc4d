import {
  commands,
  ConfigurationTarget,
  Disposable,
  StatusBarAlignment,
  window,
  workspace,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DOCUMENT_DATE_REQUEST, type DraftDate } from '../../server/src/protocol.js';
import { askQuietly, currentMessages } from './ask-server.js';
import { onDraftChange } from './draft-change.js';
import { SECTION } from './language-client.js';

const SET_DATE = 'biganzi.setDocumentDate';
const SETTING = 'documentDate';

/** An item that says which date the draft in front is checked by, and where that was read; a click sets it. */
export function createDateItem(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem('biganzi.date', StatusBarAlignment.Right, 99);
  item.command = SET_DATE;
  const update = (): void => void showDate(client, item);
  update();
  return Disposable.from(
    item,
    commands.registerCommand(SET_DATE, () => setDate(client)),
    onDraftChange(client, update),
  );
}

async function showDate(client: LanguageClient, item: StatusBarItem): Promise<void> {
  const document = window.activeTextEditor?.document;
  const date = document && (await findDate(client, document));
  // Another document may have come to the front meanwhile; its own answer is on its way.
  if (document !== window.activeTextEditor?.document) return;
  if (!date) {
    item.hide();
    return;
  }
  const messages = currentMessages();
  const { known } = date;
  item.name = messages.dateName;
  item.text = `$(calendar) ${known ? messages.dateKnown(known.date, known.source) : messages.dateUnknown}`;
  item.tooltip = messages.dateTooltip;
  item.show();
}

function findDate(client: LanguageClient, document: TextDocument): Promise<DraftDate | undefined> {
  return askQuietly(client, DOCUMENT_DATE_REQUEST, document);
}

/** 2026, 2026-03, 2026-03-04 or nothing */
const DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/u;

/** Asks for `biganzi.documentDate` and sets it where the work is: in the workspace, else for the user. */
async function setDate(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const known = document && (await findDate(client, document))?.known;
  const messages = currentMessages();
  const settings = workspace.getConfiguration(SECTION, document?.uri);
  const value = await window.showInputBox({
    title: messages.dateName,
    prompt:
      known?.isWritten === true
        ? messages.dateWritten(known.date, known.source)
        : messages.datePrompt,
    value: known?.value ?? '',
    validateInput: (text) => (DATE.test(text.trim()) ? undefined : messages.dateProblem),
  });
  if (value === undefined) return;
  const target = workspace.workspaceFolders
    ? ConfigurationTarget.Workspace
    : ConfigurationTarget.Global;
  await settings.update(SETTING, value.trim() === '' ? undefined : value.trim(), target);
}
