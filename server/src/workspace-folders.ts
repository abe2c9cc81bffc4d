import type {
  InitializeParams,
  WorkspaceFolder,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';

/** The workspace folders of the client, as uris without a trailing slash. */
export class WorkspaceFolders {
  #uris: readonly string[] = [];

  /** Reads the folders from `initialize`; falls back to the deprecated `rootUri`. */
  start({ workspaceFolders, ...older }: Partial<InitializeParams>): void {
    const folders = workspaceFolders ?? [];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- simple clients send nothing else
    const root = older.rootUri;
    this.#uris = folders.length === 0 && root ? [trim(root)] : urisOf(folders);
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(urisOf(removed));
    this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...urisOf(added)];
  }

  all(): readonly string[] {
    return this.#uris;
  }
}

function urisOf(folders: readonly WorkspaceFolder[]): readonly string[] {
  return folders.map(({ uri }) => trim(uri));
}

function trim(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
