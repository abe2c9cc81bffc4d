import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type ArchiveJob,
  type ArchiveProgress,
  CANCEL,
  type MineJob,
  type MiningReport,
  type RefreshJob,
  type RefreshReport,
  type WorkerMessage,
} from './archive-job.js';

/** A job that is being done. */
export interface RunningJob<R> {
  /** `undefined` when it was cancelled. Rejects with what went wrong in the worker. */
  readonly result: Promise<R | undefined>;
  /** Asks the worker to stop in order; it does at the next file. */
  cancel(): void;
}

/** Starts a worker for one job; it ends by itself. `onProgress` is called while it is at work. */
export function startJob(
  job: RefreshJob,
  onProgress: (progress: ArchiveProgress) => void,
): RunningJob<RefreshReport>;
export function startJob(
  job: MineJob,
  onProgress: (progress: ArchiveProgress) => void,
): RunningJob<MiningReport>;
export function startJob(
  job: ArchiveJob,
  onProgress: (progress: ArchiveProgress) => void,
): RunningJob<RefreshReport | MiningReport> {
  const worker = new Worker(join(__dirname, WORKER_FILE), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
  });
  const result = new Promise<RefreshReport | MiningReport | undefined>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve(message.kind === 'cancelled' ? undefined : message.report);
    });
    worker.on('error', reject);
    // After an answer this says nothing new.
    worker.on('exit', (code) => reject(new Error(`the worker ended with code ${code}`)));
  });
  return { result, cancel: () => worker.postMessage(CANCEL) };
}

/** The bundle beside the server's. */
const WORKER_FILE = 'archive-worker.js';

/** Megabytes: an archive too large for it fails, and the server goes on. */
const MAX_HEAP = 768;
