// A program of its own (dist/mining-worker.js): counts the files it is given, and leaves its counts on the disk.
import { parentPort, workerData } from 'node:worker_threads';
import { CorpusCounter } from './counting/corpus-counter.js';
import type { FromWorker, ToWorker, WorkerRoom } from './mining-messages.js';
import { readCorpusFile } from './read-corpus.js';

const room = workerData as WorkerRoom; // given by `countInWorkers`
const counter = new CorpusCounter(room);
const options = room.maxBytes === undefined ? {} : { maxBytes: room.maxBytes };

parentPort?.on('message', (files: ToWorker) => void count(files));
tell({ kind: 'ready' });

/** What goes wrong here, a full disk, is an unhandled rejection: it ends the worker, and who started it is told. */
async function count(files: ToWorker): Promise<void> {
  for (const file of files) {
    const item = await readCorpusFile(file, options);
    if (item.kind === 'document') counter.add(item.text);
    tell({ kind: 'seen', file, skipped: item.kind === 'skipped' ? item : undefined });
  }
  if (files.length > 0) {
    tell({ kind: 'ready' });
    return;
  }
  tell({ kind: 'done', runs: counter.toRuns() });
  parentPort?.close();
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}
