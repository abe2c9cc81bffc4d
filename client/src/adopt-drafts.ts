import {
  commands,
  ConfigurationTarget,
  Disposable,
  languages,
  window,
  workspace,
  type ExtensionContext,
  type Memento,
  type TextDocument,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { RECOGNIZE_REQUEST } from '../../server/src/protocol.js';
import { AdoptionMemory, type SavedChoices } from './adoption-memory.js';
import { askQuietly, currentMessages } from './ask-server.js';
import { SECTION } from './client-options.js';

const KEEP_PLAIN = 'biganzi.keepPlain';
const SETTING = 'adoptDrafts';
const LANGUAGE = 'gongwen';
/** Storage keys: the writer's choices (workspace state), and whether the message was shown (global state). */
const CHOICES = 'biganzi.chosenLanguages';
const NOTIFIED = 'biganzi.adoptionTold';

/** An insertion of at least this many characters counts as a paste, after which the text is examined again. */
const MIN_PASTE_LENGTH = 60;

/**
 * Sets the language of plain text and Markdown documents that look like drafts to `gongwen`, so that its menu, key bindings
 * and colours apply. Shows a message the first time, and never changes a language that the writer chose.
 */
export function adoptDrafts(client: LanguageClient, context: ExtensionContext): Disposable {
  const { workspaceState, globalState } = context;
  const memory = new AdoptionMemory(workspaceState.get<SavedChoices>(CHOICES) ?? { chosen: [] });
  const adopter: Adopter = { client, memory, workspaceState, globalState, adopted: new Map() };
  const adoptVisible = (): void => {
    for (const { document } of window.visibleTextEditors) void adopt(adopter, document);
  };
  return Disposable.from(
    workspace.onDidCloseTextDocument((document) => {
      memory.noteClose(document.uri.toString(), document.languageId);
      queueMicrotask(() => memory.endTurn());
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (memory.noteOpen(document.uri.toString(), document.languageId)) void save(adopter);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) adoptVisible();
    }),
    window.onDidChangeVisibleTextEditors(adoptVisible),
    workspace.onDidSaveTextDocument(adoptVisible),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!contentChanges.some(({ text }) => text.length >= MIN_PASTE_LENGTH)) return;
      // After the language client has handled this event and sent the change.
      queueMicrotask(() => void adopt(adopter, document));
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) adoptVisible();
    }),
    commands.registerCommand(KEEP_PLAIN, () => keepPlain(adopter)),
  );
}

interface Adopter {
  readonly client: LanguageClient;
  readonly memory: AdoptionMemory;
  readonly workspaceState: Memento;
  readonly globalState: Memento;
  /** The previous language of each adopted text, by uri. */
  readonly adopted: Map<string, string>;
}

async function adopt(adopter: Adopter, document: TextDocument): Promise<void> {
  const { client, memory, adopted } = adopter;
  const uri = document.uri.toString();
  const before = document.languageId;
  if (!SCHEMES.has(document.uri.scheme) || !mayAdopt(adopter, document)) return;
  if ((await askQuietly<boolean>(client, RECOGNIZE_REQUEST, document)) !== true) return;
  // The writer may have closed the text or chosen its language meanwhile.
  if (document.isClosed || document.languageId !== before || !mayAdopt(adopter, document)) return;
  memory.beginChange(uri);
  try {
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  } finally {
    memory.endChange(uri);
  }
  adopted.set(uri, before);
  await notifyOnce(adopter, document);
}

/** Schemes of documents that are edited, unlike old versions and output. */
const SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-userdata']);

function mayAdopt({ memory }: Adopter, document: TextDocument): boolean {
  const settings = workspace.getConfiguration(SECTION, document);
  return (
    memory.mayAdopt(document.uri.toString(), document.languageId) &&
    settings.get<boolean>(SETTING) !== false &&
    settings.get<string>('activation') === 'auto' &&
    !isAssociated(document)
  );
}

/** Whether `files.associations` sets the language of this text. */
function isAssociated(document: TextDocument): boolean {
  const associations = workspace
    .getConfiguration('files', document)
    .get<Readonly<Record<string, string>>>('associations');
  return Object.entries(associations ?? {}).some(([glob, language]) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return language === document.languageId && languages.match({ pattern }, document) > 0;
  });
}

/** Shows a message with buttons to undo the change, the first time only; later the status bar shows the language. */
async function notifyOnce(adopter: Adopter, document: TextDocument): Promise<void> {
  if (adopter.globalState.get<boolean>(NOTIFIED) === true) return;
  await adopter.globalState.update(NOTIFIED, true);
  const messages = currentMessages();
  const name = document.uri.path.split('/').at(-1) ?? '';
  const { adoptNotHere, adoptNever } = messages;
  const answer = await window.showInformationMessage(
    messages.adopted(name),
    adoptNotHere,
    adoptNever,
  );
  if (answer === adoptNever) {
    await workspace.getConfiguration(SECTION).update(SETTING, false, ConfigurationTarget.Global);
  }
  if (answer !== undefined) await restoreLanguage(adopter, document);
}

/** 本文件改回纯文本: restores the language of the active document, which is not changed again. */
async function keepPlain(adopter: Adopter): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === LANGUAGE) await restoreLanguage(adopter, document);
}

async function restoreLanguage(adopter: Adopter, document: TextDocument): Promise<void> {
  if (document.isClosed) return;
  const uri = document.uri.toString();
  const isMarkdown = document.uri.path.toLowerCase().endsWith('.md');
  const before = adopter.adopted.get(uri) ?? (isMarkdown ? 'markdown' : 'plaintext');
  adopter.memory.exclude(uri);
  await languages.setTextDocumentLanguage(document, before);
  await save(adopter);
}

async function save({ workspaceState, memory }: Adopter): Promise<void> {
  await workspaceState.update(CHOICES, memory.toSaved());
}
