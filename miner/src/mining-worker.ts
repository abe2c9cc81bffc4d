// A separate bundle (dist/mining-worker.js): counts the files it receives, and leaves the counts on the disk.
import { parentPort, workerData } from 'node:worker_threads';
import { CorpusCounter } from './counting/corpus-counter.js';
import type { FromWorker, ToWorker, WorkerOptions } from './mining-messages.js';
import { readCorpusFile } from './read-corpus.js';

const workerOptions = workerData as WorkerOptions; // set by `countInWorkers`
const counter = new CorpusCounter(workerOptions);
const readOptions =
  workerOptions.maxBytes === undefined ? {} : { maxBytes: workerOptions.maxBytes };

parentPort?.on('message', (files: ToWorker) => void count(files));
send({ kind: 'ready' });

/** An error here, such as a full disk, becomes an unhandled rejection, which ends the worker and reaches the parent as an `error` event. */
async function count(files: ToWorker): Promise<void> {
  for (const file of files) {
    const item = await readCorpusFile(file, readOptions);
    if (item.kind === 'document') counter.add(item.text);
    send({ kind: 'seen', file, skipped: item.kind === 'skipped' ? item : undefined });
  }
  if (files.length > 0) {
    send({ kind: 'ready' });
    return;
  }
  send({ kind: 'done', runs: counter.toRuns() });
  parentPort?.close();
}

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}
