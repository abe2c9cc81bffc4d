import type { Connection } from 'vscode-languageserver';
import type { Log } from '../guarded.js';
import type { ArchiveProgress } from './archive-job.js';
import { createProgress, type JobProgress } from './job-progress.js';
import type { RunningJob } from './start-worker.js';

export interface JobQueueHost {
  readonly connection: Pick<Connection, 'window'>;
  readonly log: Log;
}

/** How a running job is shown to the writer. */
export interface JobDisplay {
  readonly title: string;
  readonly step: (progress: ArchiveProgress) => string;
  /** From this number of files to read the job has a cancel button. */
  readonly cancellableFrom: number;
}

/** Runs one job at a time, because two workers would need twice the memory and processor. */
export class JobQueue {
  readonly #host: JobQueueHost;
  #last: Promise<unknown> = Promise.resolve();
  #running: RunningJob<unknown> | undefined;

  constructor(host: JobQueueHost) {
    this.#host = host;
  }

  /** Runs a task after all earlier tasks have settled. */
  enqueue<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined); // the caller of this task gets the error; the next task only waits
    return turn;
  }

  /**
   * Runs a worker; call it inside `enqueue`.
   * @returns its result, `undefined` if it was cancelled. Rejects with the error of the worker.
   */
  async run<R>(
    start: (onProgress: (progress: ArchiveProgress) => void) => RunningJob<R>,
    display: JobDisplay,
  ): Promise<R | undefined> {
    let shown: JobProgress | undefined;
    const job = start((progress) => {
      shown ??= this.#show(display, progress, job);
      shown.show(display.step(progress), toPercentage(progress));
    });
    this.#running = job;
    try {
      return await job.result;
    } finally {
      this.#running = undefined;
      shown?.end();
    }
  }

  #show(
    { title, cancellableFrom }: JobDisplay,
    progress: ArchiveProgress,
    job: RunningJob<unknown>,
  ): JobProgress {
    const isLong = progress.step === 'read' && progress.total >= cancellableFrom;
    return createProgress({
      ...this.#host,
      title,
      ...(isLong && { onCancel: () => job.cancel() }),
    });
  }

  /** Cancels the running job; waiting jobs still run. */
  cancel(): void {
    this.#running?.cancel();
  }
}

/** The percentage at the end of reading, which is most of the work; mining reports no progress. */
const READING_PERCENT = 80;

function toPercentage(progress: ArchiveProgress): number {
  return progress.step === 'read'
    ? (READING_PERCENT * progress.done) / progress.total
    : READING_PERCENT;
}
