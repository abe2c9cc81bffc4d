import type { Connection } from 'vscode-languageserver';
import {
  findInFolder,
  type FoundConfiguration,
  NO_CONFIGURATION,
  type SettingsFiles,
} from './configuration-files.js';
import { describe, type Log } from './guarded.js';
import { READ_SETTINGS_FILE_REQUEST } from './protocol.js';

/** Maximum number of rounds; each reads the files that those of the previous round extend. */
const MOST_ROUNDS = 25;

/** Settings files for a server in a browser, which can read them only through the client. */
export class WebSettingsFiles implements SettingsFiles {
  readonly #connection: Pick<Connection, 'sendRequest'>;

  constructor(connection: Pick<Connection, 'sendRequest'>) {
    this.#connection = connection;
  }

  async find(uri: string, folders: readonly string[], log: Log): Promise<FoundConfiguration> {
    const root = folders.find((folder) => uri.startsWith(`${folder}/`));
    if (root === undefined) return NO_CONFIGURATION;
    try {
      return await this.#findBelow(root, uri.slice(0, uri.lastIndexOf('/') + 1));
    } catch (error) {
      log(`${READ_SETTINGS_FILE_REQUEST}: ${describe(error)}`);
      return NO_CONFIGURATION;
    }
  }

  /** Core reads files synchronously but the client answers asynchronously: missing files are fetched and the search is repeated. */
  async #findBelow(root: string, folder: string): Promise<FoundConfiguration> {
    const texts = new Map<string, string | undefined>();
    for (let round = 1; ; round += 1) {
      const missing = new Set<string>();
      const found = findInFolder(folder, {
        scope: { root: `${root}/` },
        toUri: encode,
        read(path) {
          if (!texts.has(path)) missing.add(path);
          return texts.get(path);
        },
      });
      if (missing.size === 0 || round === MOST_ROUNDS) return { ...found, isStale: () => false };
      await Promise.all(
        [...missing].map(async (path) => {
          const text: unknown = await this.#connection.sendRequest(
            READ_SETTINGS_FILE_REQUEST,
            encode(path),
          );
          texts.set(path, typeof text === 'string' ? text : undefined);
        }),
      );
    }
  }
}

/** Characters that a path in `extends` may have but a uri may not: 单位.json, blanks */
const NOT_IN_URI = /[^\u0021-\u007e]+/gu;

function encode(path: string): string {
  return path.replaceAll(NOT_IN_URI, encodeURIComponent);
}
