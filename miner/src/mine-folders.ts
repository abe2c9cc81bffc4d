// Mines folders on one machine. The same call works in a worker thread and on the command line:
//   const { files } = await mineFolders([folder], { signal, onProgress, onSkipped });
// Only temporary files are written, and they are removed in any case when it ends.
import { setImmediate } from 'node:timers/promises';
import { CorpusCounter, DEFAULT_MEMORY } from './counting/corpus-counter.js';
import { RunFolder } from './counting/run-folder.js';
import { MAX_CANDIDATES, SnippetFinisher } from './counting/snippet-finisher.js';
import type { Review } from './rank.js';
import { countInWorkers } from './mining-pool.js';
import {
  type CorpusFile,
  readCorpusFile,
  type ReadOptions,
  type SkippedFile,
  walkCorpus,
} from './read-corpus.js';
import type { OutputFile } from './write.js';

/** The progress of mining; sizes in bytes. */
export interface MiningProgress {
  readonly files: number;
  readonly totalFiles: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface MineOptions extends ReadOptions {
  readonly review?: Review;
  /** The parent of the temporary folder; the system's by default. */
  readonly temporary?: string;
  /** Approximate size of the counts kept in memory, in bytes. */
  readonly memory?: number;
  /** Number of worker threads; with one, or without `worker`, the work is done in the calling thread. */
  readonly jobs?: number;
  /** Path of the worker's script: `mining-worker.ts`, built. */
  readonly worker?: string;
  readonly onProgress?: (progress: MiningProgress) => void;
  readonly onSkipped?: (file: SkippedFile) => void;
}

/** The result of mining. */
export interface Mined {
  readonly files: readonly OutputFile[];
  readonly documents: number;
  /** Size of the documents' files. */
  readonly bytes: number;
  readonly skipped: number;
}

/**
 * Mines the documents below the folders. The same documents give byte-identical files, regardless of their names, their order
 * and the number of workers.
 * @throws the system error if a folder cannot be read or the disk is full; the signal's reason if it is aborted
 */
export async function mineFolders(
  folders: readonly string[],
  options: MineOptions = {},
): Promise<Mined> {
  const tracker = new ProgressTracker(options);
  const files: CorpusFile[] = [];
  for (const found of folders.flatMap((folder) => [...walkCorpus(folder)])) {
    if (found.kind === 'skipped') tracker.skip(found);
    else files.push(found);
  }
  tracker.expect(files);
  const finisher = new SnippetFinisher(options.review);
  if ((options.jobs ?? 1) > 1 && options.worker !== undefined) {
    await mineInWorkers(files, { ...options, worker: options.worker }, { finisher, tracker });
  } else {
    await mineHere(files, options, { finisher, tracker });
  }
  return { ...tracker.result(), documents: finisher.documents, files: finisher.files() };
}

interface MiningRun {
  readonly finisher: SnippetFinisher;
  readonly tracker: ProgressTracker;
}

async function mineHere(
  files: readonly CorpusFile[],
  options: MineOptions,
  { finisher, tracker }: MiningRun,
): Promise<void> {
  const counter = new CorpusCounter(options);
  try {
    for (const file of files) {
      const item = await readCorpusFile(file, options);
      if (item.kind === 'document') counter.add(item.text);
      tracker.add(file, item.kind === 'skipped' ? item : undefined);
    }
    const partials = counter.partials(finisher.isWanted, MAX_CANDIDATES);
    if (partials) for (const partial of partials) finisher.add(partial);
    else await addLines(counter.lines(), finisher, options.signal);
  } finally {
    counter.close();
  }
}

async function mineInWorkers(
  files: readonly CorpusFile[],
  options: MineOptions & { readonly worker: string },
  { finisher, tracker }: MiningRun,
): Promise<void> {
  const folder = new RunFolder(options.temporary);
  try {
    const jobs = options.jobs ?? 1;
    const memory = (options.memory ?? DEFAULT_MEMORY) / jobs;
    const workerOptions = { memory, temporary: folder.name, maxBytes: options.maxBytes };
    folder.adopt(
      await countInWorkers(files, { ...options, jobs, workerOptions, onSeen: tracker.add }),
    );
    await addLines(folder.lines(), finisher, options.signal);
  } finally {
    folder.remove();
  }
}

/** Number of lines between two checks of the signal. */
const LINES_AT_A_TIME = 50_000;

async function addLines(
  lines: Iterable<string>,
  finisher: SnippetFinisher,
  signal?: AbortSignal,
): Promise<void> {
  let added = 0;
  for (const line of lines) {
    finisher.addLine(line);
    added += 1;
    if (added % LINES_AT_A_TIME !== 0) continue;
    await setImmediate();
    signal?.throwIfAborted();
  }
}

/** Counts files and reports progress and skipped files. */
class ProgressTracker {
  readonly #options: MineOptions;
  #progress: MiningProgress = { files: 0, totalFiles: 0, bytes: 0, totalBytes: 0 };
  #documentBytes = 0;
  #skipped = 0;

  constructor(options: MineOptions) {
    this.#options = options;
  }

  expect(files: readonly CorpusFile[]): void {
    const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
    this.#progress = { ...this.#progress, totalFiles: files.length, totalBytes };
  }

  readonly skip = (file: SkippedFile): void => {
    this.#skipped += 1;
    this.#options.onSkipped?.(file);
  };

  readonly add = ({ bytes }: CorpusFile, skipped: SkippedFile | undefined): void => {
    if (skipped) this.skip(skipped);
    else this.#documentBytes += bytes;
    const { files, bytes: sum } = this.#progress;
    this.#progress = { ...this.#progress, files: files + 1, bytes: sum + bytes };
    this.#options.onProgress?.(this.#progress);
  };

  result(): { readonly bytes: number; readonly skipped: number } {
    return { bytes: this.#documentBytes, skipped: this.#skipped };
  }
}
