import type { ContinuationSource, Locale, SnippetSource } from '../../../core/src/index.js';
import type { MinedFolder } from '../protocol.js';
import type { ArchiveReuse } from './archive-reuse.js';

/** The settings of the archive, not validated. */
export interface ArchiveSettings {
  /** `biganzi.archive` */
  readonly folders: unknown;
  /** `biganzi.archiveReuse` */
  readonly reuse: unknown;
}

/** The writer's own drafts, as the rest of the server sees them. No method rejects. */
export interface Archive {
  /** The commands of `workspace/executeCommand` that it handles. */
  readonly commands: readonly string[];
  /** Snippets mined from the drafts; `undefined` if there are none (yet). */
  snippets(): SnippetSource | undefined;
  /** Phrases of the drafts, for continuations. */
  phrases(): ContinuationSource | undefined;
  /** The index of the drafts' sentences; `undefined` while the setting is off or the index is not loaded. */
  reuse(): ArchiveReuse | undefined;
  /** Sets the function that is called when the result of `reuse` changes. */
  onReuse(listener: () => void): void;
  /** Applies the settings. */
  configure(settings: ArchiveSettings, locale: Locale): Promise<void>;
  /** Receives changed files, of which some may belong to the archive. */
  noteChanges(uris: readonly string[]): void;
  /** Reads everything again and shows a summary to the writer. */
  rebuild(): Promise<void>;
  /** Deletes everything that is stored, and tells the writer. */
  clear(): Promise<void>;
  /** Mines a folder that the writer chose; `undefined` if this was cancelled or the folder could not be read. */
  mine(folderUri: string): Promise<MinedFolder | undefined>;
  /** One sentence with the number of drafts and when they were read; `undefined` if no folder is set. */
  status(): string | undefined;
  /** Cancels the running job. */
  stop(): void;
}

/** For a server without a file system, in a browser. */
export const NO_ARCHIVE: Archive = {
  commands: [],
  snippets: () => undefined,
  phrases: () => undefined,
  reuse: () => undefined,
  onReuse: () => undefined,
  configure: () => Promise.resolve(),
  noteChanges: () => undefined,
  rebuild: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  mine: () => Promise.resolve(undefined),
  status: () => undefined,
  stop: () => undefined,
};
