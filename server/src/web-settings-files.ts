import type { Connection } from 'vscode-languageserver';
import {
  findInFolder,
  type FoundConfiguration,
  NO_CONFIGURATION,
  type SettingsFiles,
} from './configuration-files.js';
import { describe, type Log } from './guarded.js';
import { READ_SETTINGS_FILE_REQUEST } from './protocol.js';

/** Rounds of reading: each brings the files that those of the last one extend. */
const MOST_ROUNDS = 25;

/** Settings files of a workspace that only the client can read: a server in a browser has no disk. */
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

  /** Core reads at once, a client answers later: what is missing is fetched, and core asked again. */
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

/** 单位.json and blanks, as `extends` may have them */
const NOT_IN_URI = /[^\u0021-\u007e]+/gu;

function encode(path: string): string {
  return path.replaceAll(NOT_IN_URI, encodeURIComponent);
}
