import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.js';
import { CONFIGURATION_GLOB, findConfigurationOf } from './configuration-files.js';
import { describe, type Log } from './guarded.js';
import { resolveSection, type ServerSettings } from './settings.js';
import { toRecord } from './to-record.js';

/** The section of the editor's settings that is ours. */
const SECTION = 'biganzi';

/** Fetches settings from where the client and the disk keep them, and says there what is wrong with them. */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #features: () => ClientFeatures;
  readonly #log: Log;
  /** What `workspace/didChangeConfiguration` brought; `undefined` before the first. */
  #pushed: unknown;
  readonly #reported = new Set<string>();

  constructor(connection: Connection, features: () => ClientFeatures, log: Log) {
    this.#connection = connection;
    this.#features = features;
    this.#log = log;
  }

  /** Asks to be told of changes, where the client lets a server ask. */
  async register(): Promise<void> {
    const { client } = this.#connection;
    const { registersConfiguration, registersFileWatchers } = this.#features();
    if (registersConfiguration) {
      await client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
    if (registersFileWatchers) {
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: CONFIGURATION_GLOB }],
      });
    }
  }

  /** Takes the settings of a client that sends them instead of being asked. */
  receive(settings: unknown): void {
    this.#pushed = toRecord(settings)[SECTION] ?? this.#pushed;
  }

  /** The settings of a document. Never rejects: what cannot be had is as if it were not set. */
  async load(uri: string): Promise<ServerSettings> {
    const section = await this.fetchSection(uri);
    const files = findConfigurationOf(uri, this.#log);
    const { settings, problems } = resolveSection(section, files.layers);
    const { locale } = settings.analysis;
    for (const { path, message } of problems) {
      this.#connection.console.warn(`${[SECTION, ...path].join('.')}: ${message[locale]}`);
    }
    for (const report of files.report(locale)) {
      this.#reported.add(report.uri);
      await this.#connection.sendDiagnostics(report);
    }
    return settings;
  }

  /** Takes back what was said of settings files that are about to be read again. */
  async clearReports(): Promise<void> {
    const uris = [...this.#reported];
    this.#reported.clear();
    for (const uri of uris) await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The section for a document, or the one for none; it may hold anything. Never rejects. */
  async fetchSection(scopeUri?: string): Promise<unknown> {
    const { configuration, initialSettings } = this.#features();
    if (!configuration) return this.#pushed ?? initialSettings;
    try {
      // Typed as `any` by the library: a client may send anything.
      const section: unknown = await this.#connection.workspace.getConfiguration({
        ...(scopeUri !== undefined && { scopeUri }),
        section: SECTION,
      });
      return section;
    } catch (error) {
      this.#log(`workspace/configuration: ${describe(error)}`);
      return initialSettings;
    }
  }
}
