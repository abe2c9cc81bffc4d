import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerOptions } from './mining-messages.js';
import type { CorpusFile, SkippedFile } from './read-corpus.js';

/** The options of a pool of workers. */
export interface PoolOptions {
  /** Path of the worker's script. */
  readonly worker: string;
  readonly jobs: number;
  readonly workerOptions: WorkerOptions;
  readonly signal?: AbortSignal;
  readonly onSeen: (file: CorpusFile, skipped: SkippedFile | undefined) => void;
}

/**
 * Counts the files in worker threads, each of which takes the next batch when it has finished the last. All workers have ended
 * when the promise settles.
 * @returns the paths of the sorted runs of counts
 * @throws the error of a worker, or the signal's reason
 */
export async function countInWorkers(
  files: readonly CorpusFile[],
  options: PoolOptions,
): Promise<readonly string[]> {
  options.signal?.throwIfAborted();
  const batches = toBatches(files);
  const jobs = Math.max(1, Math.min(options.jobs, Math.ceil(files.length / BATCH_FILES)));
  const workers = Array.from(
    { length: jobs },
    () => new Worker(options.worker, { workerData: options.workerOptions }),
  );
  const aborted = new Promise<never>((_, reject) => {
    options.signal?.addEventListener('abort', () => reject(toError(options.signal?.reason)), {
      once: true,
    });
  });
  try {
    const runs = Promise.all(workers.map((worker) => serveWorker(worker, batches, options)));
    return (await Promise.race([runs, aborted])).flat();
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Sends batches to one worker until there are no more. */
function serveWorker(
  worker: Worker,
  batches: Iterator<ToWorker, undefined>,
  { onSeen }: PoolOptions,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a mining worker ended with code ${code}`)));
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          worker.postMessage(batches.next().value ?? []);
          break;
        case 'seen':
          onSeen(message.file, message.skipped);
          break;
        case 'done':
          resolve(message.runs);
      }
    });
  });
}

/** Large enough that messages cost little, small enough that all workers end at about the same time. */
const BATCH_FILES = 32;
const BATCH_BYTES = 1_000_000;

function* toBatches(files: readonly CorpusFile[]): Generator<ToWorker, undefined> {
  let batch: CorpusFile[] = [];
  let bytes = 0;
  for (const file of files) {
    batch.push(file);
    bytes += file.bytes;
    if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
  return undefined;
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
