import type { ContinuationSource, Locale, SnippetSource } from '../../../core/src/index.js';
import type { MinedFolder } from '../protocol.js';
import type { ArchiveReuse } from './archive-reuse.js';

/** The settings of the archive, which may be anything. */
export interface ArchiveSettings {
  /** `biganzi.archive` */
  readonly folders: unknown;
  /** `biganzi.archiveReuse` */
  readonly reuse: unknown;
}

/** The writer's own drafts, as the rest of the server sees them. Nothing here rejects. */
export interface Archive {
  /** The commands of `workspace/executeCommand` that it obeys. */
  readonly commands: readonly string[];
  /** Their sentences; `undefined` where there are none, or none yet. */
  snippets(): SnippetSource | undefined;
  /** Their phrases, to go on with. */
  phrases(): ContinuationSource | undefined;
  /** Where sentences stand in them; `undefined` where nobody wants to know, or it is not known yet. */
  reuse(): ArchiveReuse | undefined;
  /** Has a function called when `reuse` answers another thing than before. */
  onReuse(listener: () => void): void;
  /** Takes the settings and follows them. */
  configure(settings: ArchiveSettings, locale: Locale): Promise<void>;
  /** Files have changed, perhaps some of the archive. */
  noteChanges(uris: readonly string[]): void;
  /** Reads everything anew and tells the writer what there is. */
  rebuild(): Promise<void>;
  /** Forgets everything that is kept, and says so. */
  clear(): Promise<void>;
  /** Mines a folder that the writer chose; `undefined` where it was cancelled or could not be read. */
  mine(folderUri: string): Promise<MinedFolder | undefined>;
  /** How many drafts there are and when they were read, in a sentence; `undefined` where no folder is set. */
  status(): string | undefined;
  /** Ends what is under way. */
  stop(): void;
}

/** Where there are no files: a server in a browser. */
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
