import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.js';
import type { FoundConfiguration, SettingsFiles } from './configuration-files.js';
import { EditorSection, SECTION } from './editor-section.js';
import { describe, type Log } from './guarded.js';
import { resolveSection, type ServerSettings } from './settings.js';
import { SettingsWatch } from './settings-watch.js';

/** The sources of settings, and the callbacks. */
export interface SettingsHost {
  readonly connection: Connection;
  readonly features: () => ClientFeatures;
  readonly files: SettingsFiles;
  /** Uris of the workspace. */
  readonly folders: () => readonly string[];
  readonly log: Log;
  /** Called if an answer of the client arrives late and differs from the settings used meanwhile. */
  readonly onLate: () => void;
}

/** Loads settings from the client and from settings files, and reports problems in them. */
export class ClientSettings {
  readonly #host: SettingsHost;
  readonly #section: EditorSection;
  readonly #watch: SettingsWatch;
  readonly #reported = new Set<string>();
  /** The settings files of each document whose settings were loaded. */
  readonly #found = new Map<string, FoundConfiguration>();

  constructor(host: SettingsHost) {
    const { connection, features, log, onLate } = host;
    this.#host = host;
    this.#section = new EditorSection(connection, features, log, onLate);
    this.#watch = new SettingsWatch(connection, features, log);
  }

  /** Registers for change notifications if the client supports it. Does not wait for the answer. */
  register(): void {
    const { connection, features, log } = this.#host;
    if (features().registersConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch((error: unknown) => log(`client/registerCapability: ${describe(error)}`));
    }
    this.#watch.start();
  }

  /** Receives the settings from a client that pushes them. */
  receive(settings: unknown): void {
    this.#section.receive(settings);
  }

  /** Loads the settings of a document. Never rejects: a source that cannot be read counts as empty. */
  async load(uri: string): Promise<ServerSettings> {
    const { connection } = this.#host;
    const section = await this.#section.read(uri);
    const files = await this.#find(uri);
    const { settings, problems } = resolveSection(section, files.layers);
    const { locale } = settings.analysis;
    for (const { path, message } of problems) {
      connection.console.warn(`${[SECTION, ...path].join('.')}: ${message[locale]}`);
    }
    for (const report of files.report(locale)) {
      this.#reported.add(report.uri);
      await connection.sendDiagnostics(report);
    }
    return settings;
  }

  /** The uri of the settings file nearest to a document. */
  async nearestFile(uri: string): Promise<string | undefined> {
    return (await this.#find(uri)).nearest;
  }

  /** Whether a change of these files or folders may change settings. */
  concerns(uris: readonly string[]): boolean {
    return this.#watch.concerns(uris);
  }

  /** Whether a settings file has changed since it was read; for clients that do not watch files. */
  areStale(): boolean {
    return [...this.#found.values()].some((found) => found.isStale());
  }

  forget(uri: string): void {
    this.#found.delete(uri);
  }

  /** Clears the diagnostics of all settings files, before they are read again. */
  async clearReports(): Promise<void> {
    const uris = [...this.#reported];
    this.#reported.clear();
    this.#found.clear();
    for (const uri of uris) await this.#host.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The editor's section for a document, or without scope; not validated. Never rejects. */
  fetchSection(scopeUri?: string): Promise<unknown> {
    return this.#section.read(scopeUri);
  }

  async #find(uri: string): Promise<FoundConfiguration> {
    const { files, folders, log } = this.#host;
    const found = await files.find(uri, folders(), log);
    this.#found.set(uri, found);
    this.#watch.follow(found.files, folders());
    return found;
  }
}
