// What the thread that mines a folder and its workers say to each other.
import type { Room } from './counting/corpus-counter.js';
import type { CorpusFile, SkippedFile } from './read-corpus.js';

/** What a worker is started with. */
export interface WorkerRoom extends Room {
  readonly maxBytes?: number | undefined;
}

/** To a worker: the next files to count; none, when there are no more. */
export type ToWorker = readonly CorpusFile[];

/** From a worker: a file was seen; it wants the next ones; where its counts are, when there are no more. */
export type FromWorker =
  | { readonly kind: 'seen'; readonly file: CorpusFile; readonly skipped: SkippedFile | undefined }
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly runs: readonly string[] };
