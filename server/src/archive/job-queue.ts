import type { Connection } from 'vscode-languageserver';
import type { Log } from '../guarded.js';
import type { ArchiveProgress } from './archive-job.js';
import { createProgress, type JobProgress } from './job-progress.js';
import type { RunningJob } from './start-worker.js';

export interface JobQueueHost {
  readonly connection: Pick<Connection, 'window'>;
  readonly log: Log;
}

/** How a job is shown to the writer while it is at work. */
export interface JobDisplay {
  readonly title: string;
  readonly step: (progress: ArchiveProgress) => string;
  /** Files to read from which on there is something to press that stops it; fewer are done before anyone could. */
  readonly cancellableFrom: number;
}

/** Does one job after the other: two workers would take the memory and the processor of two. */
export class JobQueue {
  readonly #host: JobQueueHost;
  #last: Promise<unknown> = Promise.resolve();
  #running: RunningJob<unknown> | undefined;

  constructor(host: JobQueueHost) {
    this.#host = host;
  }

  /** Does something when everything before has ended, well or not. */
  inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined); // whoever asked is told; the next one only waits
    return turn;
  }

  /** Runs a worker, for one whose turn it is. `undefined` when it was cancelled; rejects with what went wrong in it. */
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

  /** Stops what is under way; what waits still gets its turn. */
  cancel(): void {
    this.#running?.cancel();
  }
}

/** Reading is most of the work, and mining cannot say how far it is. */
const READING = 80;

function toPercentage(progress: ArchiveProgress): number {
  return progress.step === 'read' ? (READING * progress.done) / progress.total : READING;
}
