import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { CONFIGURATION_FILE, IGNORED_FILE } from '../../core/src/index.js';
import type { ClientFeatures } from './capabilities.js';
import { CONFIGURATION_GLOB } from './configuration-files.js';
import { describe, type Log } from './guarded.js';

/** .biganzi */
const [IGNORED_FOLDER = ''] = IGNORED_FILE.split('/');

/** Has the client watch settings files, those that others extend too, and the folders that may take one along. */
export class SettingsWatch {
  readonly #connection: Pick<Connection, 'client'>;
  readonly #features: () => ClientFeatures;
  readonly #log: Log;
  readonly #watched = new Set<string>();
  readonly #files = new Set<string>();

  constructor(connection: Pick<Connection, 'client'>, features: () => ClientFeatures, log: Log) {
    this.#connection = connection;
    this.#features = features;
    this.#log = log;
  }

  start(): void {
    this.#watch([
      { globPattern: CONFIGURATION_GLOB },
      { globPattern: `**/${IGNORED_FILE}` },
      // Of a folder that is deleted with what is in it, an editor on a busy machine names the folder alone.
      { globPattern: `**/${IGNORED_FOLDER}`, kind: WatchKind.Delete },
    ]);
  }

  /** Watches these files too from now on; `folders`: uris of the workspace. */
  follow(files: readonly string[], folders: readonly string[]): void {
    const watchers = files.flatMap((file) => {
      this.#files.add(readable(file));
      const folder = folders.find((root) => file.startsWith(`${root}/`));
      const extended = file.endsWith(CONFIGURATION_FILE) ? [] : [this.#watcherOf(file)];
      return [...extended, ...(folder === undefined ? [] : foldersBetween(file, folder))];
    });
    this.#watch(watchers);
  }

  /** Whether a change of these files or folders may be one of the settings. */
  concerns(uris: readonly string[]): boolean {
    return uris
      .map(readable)
      .some(
        (uri) =>
          uri.endsWith(CONFIGURATION_FILE) ||
          uri.endsWith(IGNORED_FILE) ||
          uri.endsWith(`/${IGNORED_FOLDER}`) ||
          this.#files.has(uri) ||
          [...this.#files].some((file) => file.startsWith(`${uri}/`)),
      );
  }

  #watcherOf(file: string): FileSystemWatcher {
    const at = file.lastIndexOf('/');
    const pattern = toGlob(file.slice(at + 1));
    // Only such a client can look outside its workspace, where the user's own settings are.
    return this.#features().watchesFolders
      ? { globPattern: { baseUri: file.slice(0, at), pattern } }
      : { globPattern: `**/${pattern}` };
  }

  #watch(wanted: readonly FileSystemWatcher[]): void {
    if (!this.#features().registersFileWatchers) return;
    const watchers = wanted.filter((watcher) => {
      const key = JSON.stringify(watcher);
      const isNew = !this.#watched.has(key);
      this.#watched.add(key);
      return isNew;
    });
    if (watchers.length === 0) return;
    // A client that refuses, or never answers, costs what it would have told us, and nothing else.
    this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => this.#log(`client/registerCapability: ${describe(error)}`));
  }
}

/** Of a folder that is deleted an editor reports no file that was in it. */
function foldersBetween(file: string, root: string): readonly FileSystemWatcher[] {
  const names = file
    .slice(root.length + 1)
    .split('/')
    .slice(0, -1);
  return names.map((name) => ({ globPattern: `**/${toGlob(name)}`, kind: WatchKind.Delete }));
}

/** [ * ? { as they stand in an encoded uri */
const SPECIAL = /[[\]{}*?]/gu;

/** A name as a pattern: decoded, and with any sign where one would mean something. */
function toGlob(name: string): string {
  return readable(name).replaceAll(SPECIAL, '?');
}

/** Clients encode uris in different ways: file:///c%3A and file:///C: are the same. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(DRIVE, (drive) => drive.toLowerCase());
  } catch {
    // No encoding but a %: as it is.
    return uri;
  }
}

/** file:///C: */
const DRIVE = /^file:\/\/\/[A-Z]:/u;
