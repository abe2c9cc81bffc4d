import { pathToFileURL } from 'node:url';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';
import type { ClientFeatures } from '../capabilities.js';

/** Has the client watch folders, one set of them at a time. */
export interface FolderWatch {
  /** Watches these from now on, and those from before no more. */
  follow(folders: readonly string[]): Promise<void>;
}

/** A client that cannot watch folders outside the workspace is not asked to: then a start or the command finds changes. */
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
      // All names: a folder that is moved away is reported by its own name alone.
      const watchers = folders.map((folder) => ({
        globPattern: { baseUri: pathToFileURL(folder).href, pattern: '**/*' },
      }));
      watched = await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers,
      });
    },
  };
}
