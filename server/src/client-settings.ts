import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.js';
import type { FoundConfiguration, SettingsFiles } from './configuration-files.js';
import { EditorSection, SECTION } from './editor-section.js';
import { describe, type Log } from './guarded.js';
import { resolveSection, type ServerSettings } from './settings.js';
import { SettingsWatch } from './settings-watch.js';

/** What settings come from, and whom to tell. */
export interface SettingsHost {
  readonly connection: Connection;
  readonly features: () => ClientFeatures;
  readonly files: SettingsFiles;
  /** Uris of the workspace. */
  readonly folders: () => readonly string[];
  readonly log: Log;
  /** Settings have changed after they were taken. */
  readonly onLate: () => void;
}

/** Fetches settings from where the client and the disk keep them, and says there what is wrong with them. */
export class ClientSettings {
  readonly #host: SettingsHost;
  readonly #section: EditorSection;
  readonly #watch: SettingsWatch;
  readonly #reported = new Set<string>();
  /** The files of the documents whose settings were asked for. */
  readonly #found = new Map<string, FoundConfiguration>();

  constructor(host: SettingsHost) {
    const { connection, features, log, onLate } = host;
    this.#host = host;
    this.#section = new EditorSection(connection, features, log, onLate);
    this.#watch = new SettingsWatch(connection, features, log);
  }

  /** Asks to be told of changes, where the client lets a server ask. Waits for no answer. */
  register(): void {
    const { connection, features, log } = this.#host;
    if (features().registersConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch((error: unknown) => log(`client/registerCapability: ${describe(error)}`));
    }
    this.#watch.start();
  }

  /** Takes the settings of a client that sends them instead of being asked. */
  receive(settings: unknown): void {
    this.#section.receive(settings);
  }

  /** The settings of a document. Never rejects: what cannot be had is as if it were not set. */
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

  /** Whether a change of these files or folders may be one of the settings. */
  concerns(uris: readonly string[]): boolean {
    return this.#watch.concerns(uris);
  }

  /** Whether a settings file has changed of which nobody told us. */
  areStale(): boolean {
    return [...this.#found.values()].some((found) => found.isStale());
  }

  forget(uri: string): void {
    this.#found.delete(uri);
  }

  /** Takes back what was said of settings files that are about to be read again. */
  async clearReports(): Promise<void> {
    const uris = [...this.#reported];
    this.#reported.clear();
    this.#found.clear();
    for (const uri of uris) await this.#host.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The section for a document, or the one for none; it may hold anything. Never rejects. */
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
