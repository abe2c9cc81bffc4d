import { type QuickPickItem, type TextDocument, type Uri, window, workspace } from 'vscode';
import { nameOf, WORD_SCHEME } from '../draft-uris.js';
import { compareMessages } from './compare-messages.js';

interface DraftItem extends QuickPickItem {
  /** Absent for the item that opens a file dialog. */
  readonly uri?: Uri;
}

/** Asks for the old draft: an open document (visible ones first) or a file. */
export async function chooseOld(now: TextDocument): Promise<Uri | undefined> {
  const open = findOpenDrafts(now);
  if (open.length === 0) return browse();
  const messages = compareMessages();
  const items: readonly DraftItem[] = [
    ...open.map((uri) => ({
      label: nameOf(uri),
      description: workspace.asRelativePath(uri),
      uri,
    })),
    { label: `$(folder-opened) ${messages.browse}` },
  ];
  const chosen = await window.showQuickPick(items, { title: messages.choose });
  return chosen && (chosen.uri ?? browse());
}

const LANGUAGES: ReadonlySet<string> = new Set(['gongwen', 'plaintext', 'markdown']);
/** Other schemes belong to the editor: output, settings, versions of a repository. */
const SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote', WORD_SCHEME]);

function findOpenDrafts(now: TextDocument): readonly Uri[] {
  const inView = window.visibleTextEditors.map(({ document }) => document);
  const documents = new Set([...inView, ...workspace.textDocuments]);
  return [...documents]
    .filter((document) => document !== now && !document.isClosed)
    .filter(({ languageId, uri }) => LANGUAGES.has(languageId) && SCHEMES.has(uri.scheme))
    .map(({ uri }) => uri);
}

async function browse(): Promise<Uri | undefined> {
  const { choose, compare, drafts } = compareMessages();
  const chosen = await window.showOpenDialog({
    ...{ title: choose, openLabel: compare },
    filters: { [drafts]: ['gongwen', 'gw', 'txt', 'md', 'docx', 'docm'] },
  });
  return chosen?.[0];
}
