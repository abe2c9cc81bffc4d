// The messages between the mining thread and its workers.
import type { SpillOptions } from './counting/corpus-counter.js';
import type { CorpusFile, SkippedFile } from './read-corpus.js';

/** The `workerData` of a worker. */
export interface WorkerOptions extends SpillOptions {
  readonly maxBytes?: number | undefined;
}

/** To a worker: the next files to count; empty if there are no more. */
export type ToWorker = readonly CorpusFile[];

/** From a worker: a file was processed; it is ready for the next batch; all is done, with the paths of its counts. */
export type FromWorker =
  | { readonly kind: 'seen'; readonly file: CorpusFile; readonly skipped: SkippedFile | undefined }
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly runs: readonly string[] };
