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

/** A job that runs in a worker. */
export interface RunningJob<R> {
  /** `undefined` if the job was cancelled. Rejects with the error of the worker. */
  readonly result: Promise<R | undefined>;
  /** Asks the worker to stop, which it does at the next file. */
  cancel(): void;
}

/** Starts a worker for one job; the worker ends by itself. */
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
    // Without effect if the promise is already settled.
    worker.on('exit', (code) => reject(new Error(`the worker ended with code ${code}`)));
  });
  return { result, cancel: () => worker.postMessage(CANCEL) };
}

/** A bundle in the folder of the server's bundle. */
const WORKER_FILE = 'archive-worker.js';

/** Megabytes. If an archive needs more, the worker fails and the server continues. */
const MAX_HEAP = 768;
