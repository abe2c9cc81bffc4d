/** The messages between the server and the archive worker; types and names only. */

import type { Localized } from '../../../core/src/index.js';

/** The job of a worker, passed as its `workerData`. */
export type ArchiveJob = RefreshJob | MineJob;

/** Update the store to the current files of the archive. */
export interface RefreshJob {
  readonly kind: 'refresh';
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** The folder of the store. */
  readonly storage: string;
  /** Read and mine all files again, even unchanged ones. */
  readonly fresh: boolean;
  /** Store the sentences of each draft, so that they can be found again in other drafts. */
  readonly reuse: boolean;
}

/** Mine a folder without storing anything. */
export interface MineJob {
  readonly kind: 'mine';
  readonly folder: string;
}

/** What a worker sends: progress, then one result. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: ArchiveProgress }
  | { readonly kind: 'refreshed'; readonly report: RefreshReport }
  | { readonly kind: 'mined'; readonly report: MiningReport }
  | { readonly kind: 'cancelled' };

/** The message that asks a worker to stop cleanly. */
export const CANCEL = 'cancel';

/** The number of files read so far out of all that have to be read, or that mining has started. */
export type ArchiveProgress =
  | { readonly step: 'read'; readonly done: number; readonly total: number }
  | { readonly step: 'mine' };

/** A file that cannot be used, with a reason for the writer. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: Localized;
}

export interface RefreshReport {
  /** Files that could be used. */
  readonly documents: number;
  /** Of these, versions of another document, which are not counted again. */
  readonly versions: number;
  /** Files that were read because they were new or had changed. */
  readonly read: number;
  readonly skipped: readonly SkippedFile[];
  /** Whether the offers may have changed. */
  readonly changed: boolean;
  /** Whether the stored sentences may have changed. */
  readonly reuseChanged: boolean;
}

export interface MiningReport {
  readonly documents: number;
  readonly skipped: readonly SkippedFile[];
  /** Number of mined snippets. */
  readonly snippets: number;
  /** The files that `biganzi mine` would write. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}
