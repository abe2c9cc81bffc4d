import { pathToFileURL } from 'node:url';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';
import type { ClientFeatures } from '../capabilities.js';

/** Asks the client to watch one set of folders. */
export interface FolderWatch {
  /** Replaces the watched folders. */
  follow(folders: readonly string[]): Promise<void>;
}

/** If the client cannot watch folders outside the workspace, nothing is watched; changes are found at the next start or by the rebuild command. */
export function createFolderWatch({
  connection,
  features,
}: {
  readonly connection: Pick<Connection, 'client'>;
  readonly features: () => ClientFeatures;
}): FolderWatch {
  let watched: Disposable | undefined;
  return {
    async follow(folders) {
      watched?.dispose();
      watched = undefined;
      if (folders.length === 0 || !features().watchesFolders) return;
      // All names, because of a folder that is moved away only the folder itself is reported.
      const watchers = folders.map((folder) => ({
        globPattern: { baseUri: pathToFileURL(folder).href, pattern: '**/*' },
      }));
      watched = await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers,
      });
    },
  };
}
