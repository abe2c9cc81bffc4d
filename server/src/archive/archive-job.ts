/** What the server and the worker of the archive say to each other; types and names only. */

import type { Localized } from '../../../core/src/index.js';

/** What a worker is started for, as its `workerData`. */
export type ArchiveJob = RefreshJob | MineJob;

/** Bring what is kept of the archive up to date with its files. */
export interface RefreshJob {
  readonly kind: 'refresh';
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** The folder to keep it in. */
  readonly storage: string;
  /** Read all files and mine them again, whatever is known of them. */
  readonly fresh: boolean;
  /** Keep the sentences of each draft, by which they are found again in others. */
  readonly reuse: boolean;
}

/** Mine a folder; nothing is kept. */
export interface MineJob {
  readonly kind: 'mine';
  readonly folder: string;
}

/** What a worker sends while it is at work, and at its end. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: ArchiveProgress }
  | { readonly kind: 'refreshed'; readonly report: RefreshReport }
  | { readonly kind: 'mined'; readonly report: MiningReport }
  | { readonly kind: 'cancelled' };

/** What the server sends to stop a worker in order. */
export const CANCEL = 'cancel';

/** Files read of those that have to be, or that what is kept is being mined. */
export type ArchiveProgress =
  | { readonly step: 'read'; readonly done: number; readonly total: number }
  | { readonly step: 'mine' };

/** A file that cannot be used, and why, for the writer. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: Localized;
}

export interface RefreshReport {
  /** Files that could be used. */
  readonly documents: number;
  /** Of these, versions of another, which do not count again. */
  readonly versions: number;
  /** Files that were read because they were new or had changed. */
  readonly read: number;
  readonly skipped: readonly SkippedFile[];
  /** Whether what is offered may differ from what it was. */
  readonly changed: boolean;
  /** Whether sentences may be found again in other drafts than before. */
  readonly reuseChanged: boolean;
}

export interface MiningReport {
  readonly documents: number;
  readonly skipped: readonly SkippedFile[];
  /** Sentences that are worth offering. */
  readonly snippets: number;
  /** What `biganzi mine` would write. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}
