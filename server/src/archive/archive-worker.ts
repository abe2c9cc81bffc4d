/** The program of the worker (dist/archive-worker.js): does one job, reports its progress, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import {
  type ArchiveJob,
  type ArchiveProgress,
  CANCEL,
  type WorkerMessage,
} from './archive-job.js';
import { ArchiveStore } from './archive-store.js';
import { mineFolder } from './mine-folder.js';
import { refreshArchive } from './refresh-archive.js';

const aborter = new AbortController();
parentPort?.on('message', (message) => {
  if (message === CANCEL) aborter.abort();
});

// start-worker.ts passes an ArchiveJob and nothing else.
void run(workerData as ArchiveJob).finally(() => parentPort?.close());

/** An error that is not a cancellation ends the worker; the server receives it as the worker's `error` event. */
async function run(job: ArchiveJob): Promise<void> {
  try {
    send(await perform(job));
  } catch (error) {
    if (!aborter.signal.aborted) throw error;
    send({ kind: 'cancelled' });
  }
}

async function perform(job: ArchiveJob): Promise<WorkerMessage> {
  const { signal } = aborter;
  const onProgress = (progress: ArchiveProgress): void => send({ kind: 'progress', progress });
  switch (job.kind) {
    case 'refresh': {
      const { storage, folders, fresh, reuse } = job;
      const options = { folders, fresh, reuse, signal, onProgress };
      const report = await refreshArchive(new ArchiveStore(storage), options);
      return { kind: 'refreshed', report };
    }
    case 'mine':
      return { kind: 'mined', report: await mineFolder(job.folder, { signal, onProgress }) };
  }
}

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}
