import {
  commands,
  ConfigurationTarget,
  Disposable,
  EndOfLine,
  Position,
  StatusBarAlignment,
  window,
  workspace,
  type Memento,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  DOCUMENT_DATE_REQUEST,
  KEEP_DATES_REQUEST,
  type DraftDate,
  type KeepDatesParams,
} from '../../server/src/protocol.js';
import { askQuietly, currentMessages } from './ask-server.js';
import { onDraftChange } from './draft-change.js';
import { SECTION } from './client-options.js';
import { toDateLine, toSettingDate } from './written-date.js';

const SET_DATE = 'biganzi.setDocumentDate';
const SETTING = 'documentDate';

/** A status bar item with the date the active draft is checked by and the source of the date; a click sets it. */
export function createDateItem(client: LanguageClient, memory: Memento): Disposable {
  const item = window.createStatusBarItem('biganzi.date', StatusBarAlignment.Right, 99);
  item.command = SET_DATE;
  const update = (): void => void showDate(client, item);
  update();
  return Disposable.from(
    item,
    commands.registerCommand(SET_DATE, () => setDate(client, memory)),
    client.onDidChangeState(() => void sendDates(client, memory)),
    onDraftChange(client, update),
  );
}

async function showDate(client: LanguageClient, item: StatusBarItem): Promise<void> {
  const document = window.activeTextEditor?.document;
  const date = document && (await findDate(client, document));
  // The active document may have changed meanwhile; then another request is pending.
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

/** Asks for the date of the active draft and where to save it: in the draft, for this file, or for all drafts. */
async function setDate(client: LanguageClient, memory: Memento): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const date = await findDate(client, document);
  const known = date?.known;
  const messages = currentMessages();
  const text = await window.showInputBox({
    title: messages.dateName,
    prompt:
      known?.isWritten === true
        ? messages.dateWritten(known.date, known.source)
        : messages.datePrompt,
    value: known?.value ?? '',
    validateInput: (typed) =>
      toSettingDate(typed) === undefined ? messages.dateProblem : undefined,
  });
  const value = text === undefined ? undefined : toSettingDate(text);
  if (value === undefined) return;
  if (value === '') {
    await saveForFile(client, memory, document, undefined);
    return;
  }
  const titleEnd = date?.titleEnd ?? null;
  const places = [
    ...(titleEnd ? [{ label: messages.dateInDraft, detail: toDateLine(value) }] : []),
    { label: messages.dateForFile, detail: messages.dateForFileDetail },
    { label: messages.dateForAll, detail: messages.dateForAllDetail },
  ];
  const chosen = await window.showQuickPick(places, { title: messages.dateWhere });
  if (chosen?.label === messages.dateInDraft && titleEnd) {
    const lineBreak = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
    await editor.edit((edit) => {
      edit.insert(new Position(titleEnd.line, titleEnd.character), lineBreak + toDateLine(value));
    });
  } else if (chosen?.label === messages.dateForFile) {
    await saveForFile(client, memory, document, value);
  } else if (chosen) {
    const settings = workspace.getConfiguration(SECTION, document.uri);
    await settings.update(SETTING, value, ConfigurationTarget.Global);
  }
}

/** Storage key of the dates of single files, by uri. */
const DATES = 'biganzi.dates';

async function saveForFile(
  client: LanguageClient,
  memory: Memento,
  { uri }: TextDocument,
  value: string | undefined,
): Promise<void> {
  const key = client.code2ProtocolConverter.asUri(uri);
  const { [key]: _before, ...others } = memory.get<Readonly<Record<string, string>>>(DATES) ?? {};
  await memory.update(DATES, value === undefined ? others : { ...others, [key]: value });
  await sendDates(client, memory);
}

/** Sends the saved dates to the server, which does not store them. */
async function sendDates(client: LanguageClient, memory: Memento): Promise<void> {
  if (client.state !== State.Running) return;
  const dates = memory.get<Readonly<Record<string, string>>>(DATES) ?? {};
  const params: KeepDatesParams = { dates };
  await client.sendRequest(KEEP_DATES_REQUEST, params).catch((error: unknown) => {
    client.error(`${KEEP_DATES_REQUEST} was not answered.`, error, false);
  });
}
