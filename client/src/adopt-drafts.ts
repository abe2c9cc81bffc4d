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
import { AdoptionMemory, type KeptChoices } from './adoption-memory.js';
import { askQuietly, currentMessages } from './ask-server.js';
import { SECTION } from './client-options.js';

const KEEP_PLAIN = 'biganzi.keepPlain';
const SETTING = 'adoptDrafts';
const LANGUAGE = 'gongwen';
/** Keys of what is kept: the writer's choices in the workspace, and that the writer was told, for good. */
const CHOICES = 'biganzi.chosenLanguages';
const TOLD = 'biganzi.adoptionTold';

/** Characters put in at once that may make a draft of an empty text. */
const PASTE = 60;

/**
 * Gives plain text and Markdown that read like a draft the language of drafts, so that its menu, keys and colours are there.
 * Says so once, and leaves alone what the writer set by hand.
 */
export function adoptDrafts(client: LanguageClient, context: ExtensionContext): Disposable {
  const { workspaceState, globalState } = context;
  const memory = new AdoptionMemory(workspaceState.get<KeptChoices>(CHOICES) ?? { chosen: [] });
  const adopter: Adopter = { client, memory, workspaceState, globalState, adopted: new Map() };
  const look = (): void => {
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
      if (newState === State.Running) look();
    }),
    window.onDidChangeVisibleTextEditors(look),
    workspace.onDidSaveTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!contentChanges.some(({ text }) => text.length >= PASTE)) return;
      // After this event has reached the client too, which sends the change.
      queueMicrotask(() => void adopt(adopter, document));
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) look();
    }),
    commands.registerCommand(KEEP_PLAIN, () => keepPlain(adopter)),
  );
}

interface Adopter {
  readonly client: LanguageClient;
  readonly memory: AdoptionMemory;
  readonly workspaceState: Memento;
  readonly globalState: Memento;
  /** The language that each adopted text had before, by uri. */
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
  await tellOnce(adopter, document);
}

/** Where people write: no old versions, no output. */
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

/** Whether the writer's own `files.associations` name the language of this text. */
function isAssociated(document: TextDocument): boolean {
  const associations = workspace
    .getConfiguration('files', document)
    .get<Readonly<Record<string, string>>>('associations');
  return Object.entries(associations ?? {}).some(([glob, language]) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return language === document.languageId && languages.match({ pattern }, document) > 0;
  });
}

/** The first time, with the ways back; later the language in the status bar says it. */
async function tellOnce(adopter: Adopter, document: TextDocument): Promise<void> {
  if (adopter.globalState.get<boolean>(TOLD) === true) return;
  await adopter.globalState.update(TOLD, true);
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
  if (answer !== undefined) await giveBack(adopter, document);
}

/** 本文件改回纯文本: the text in front gets back the language it had, and keeps it. */
async function keepPlain(adopter: Adopter): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === LANGUAGE) await giveBack(adopter, document);
}

async function giveBack(adopter: Adopter, document: TextDocument): Promise<void> {
  if (document.isClosed) return;
  const uri = document.uri.toString();
  const isMarkdown = document.uri.path.toLowerCase().endsWith('.md');
  const before = adopter.adopted.get(uri) ?? (isMarkdown ? 'markdown' : 'plaintext');
  adopter.memory.keep(uri);
  await languages.setTextDocumentLanguage(document, before);
  await save(adopter);
}

async function save({ workspaceState, memory }: Adopter): Promise<void> {
  await workspaceState.update(CHOICES, memory.toKeep());
}
