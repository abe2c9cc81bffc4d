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

/** Asks the client to watch settings files, extended files, and the folders whose deletion would delete one of them. */
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
      // When a folder is deleted with its content, an editor on a busy machine reports only the folder.
      { globPattern: `**/${IGNORED_FOLDER}`, kind: WatchKind.Delete },
    ]);
  }

  /** Watches these files in addition; `folders`: uris of the workspace folders. */
  follow(files: readonly string[], folders: readonly string[]): void {
    const watchers = files.flatMap((file) => {
      this.#files.add(readable(file));
      const folder = folders.find((root) => file.startsWith(`${root}/`));
      const extended = file.endsWith(CONFIGURATION_FILE) ? [] : [this.#watcherOf(file)];
      return [...extended, ...(folder === undefined ? [] : foldersBetween(file, folder))];
    });
    this.#watch(watchers);
  }

  /** Whether a change of these files or folders may change settings. */
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
    // Only such a client can watch outside its workspace, where the user's own settings file may be.
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
    // Without the registration changes are found on saving and opening (`wire-settings.ts`).
    this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => this.#log(`client/registerCapability: ${describe(error)}`));
  }
}

/** Watchers for the deletion of the folders between the root and the file, because then the file itself is not reported. */
function foldersBetween(file: string, root: string): readonly FileSystemWatcher[] {
  const names = file
    .slice(root.length + 1)
    .split('/')
    .slice(0, -1);
  return names.map((name) => ({ globPattern: `**/${toGlob(name)}`, kind: WatchKind.Delete }));
}

/** Special characters of globs: [ * ? { */
const SPECIAL = /[[\]{}*?]/gu;

/** A file name as a glob: decoded, with `?` in place of special characters. */
function toGlob(name: string): string {
  return readable(name).replaceAll(SPECIAL, '?');
}

/** Decodes a uri for comparison, because clients encode differently: file:///c%3A and file:///C: are the same. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(DRIVE, (drive) => drive.toLowerCase());
  } catch {
    // A % that is not an escape sequence: use the uri as it is.
    return uri;
  }
}

/** file:///C: */
const DRIVE = /^file:\/\/\/[A-Z]:/u;
