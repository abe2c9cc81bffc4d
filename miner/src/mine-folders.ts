// Mines a folder on this machine. From a worker thread or from the command line alike:
//   const { files } = await mineFolders([folder], { signal, onProgress, onSkipped });
// Nothing is written but temporary files, and those are gone when it ends, however it ends.
import { setImmediate } from 'node:timers/promises';
import { CorpusCounter, DEFAULT_MEMORY } from './counting/corpus-counter.js';
import { RunFolder } from './counting/run-folder.js';
import { MOST_CANDIDATES, SnippetFinisher } from './counting/snippet-finisher.js';
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

/** How far it has come. */
export interface MiningProgress {
  readonly files: number;
  readonly totalFiles: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface MineOptions extends ReadOptions {
  readonly review?: Review;
  /** The folder for what memory has no room for; the system's by default. */
  readonly temporary?: string;
  /** Bytes of counts, about, that are kept in memory. */
  readonly memory?: number;
  /** Worker threads; with one, or without `worker`, the work is done in the thread that asks. */
  readonly jobs?: number;
  /** The program of a worker thread: `mining-worker.ts`, built. */
  readonly worker?: string;
  readonly onProgress?: (progress: MiningProgress) => void;
  readonly onSkipped?: (file: SkippedFile) => void;
}

/** What came of a folder. */
export interface Mined {
  readonly files: readonly OutputFile[];
  readonly documents: number;
  /** Of the documents' files. */
  readonly bytes: number;
  readonly skipped: number;
}

/**
 * Mines the documents below the folders. The same documents give the same files to the byte, whatever their names and order and
 * however many workers read them. Rejects with the system's error if a folder cannot be read or the disk is full, with the
 * signal's reason if it is aborted.
 */
export async function mineFolders(
  folders: readonly string[],
  options: MineOptions = {},
): Promise<Mined> {
  const watch = new Watch(options);
  const files: CorpusFile[] = [];
  for (const found of folders.flatMap((folder) => [...walkCorpus(folder)])) {
    if (found.kind === 'skipped') watch.skip(found);
    else files.push(found);
  }
  watch.expect(files);
  const finisher = new SnippetFinisher(options.review);
  if ((options.jobs ?? 1) > 1 && options.worker !== undefined) {
    await mineInWorkers(files, { ...options, worker: options.worker }, { finisher, watch });
  } else {
    await mineHere(files, options, { finisher, watch });
  }
  return { ...watch.result(), documents: finisher.documents, files: finisher.files() };
}

interface Course {
  readonly finisher: SnippetFinisher;
  readonly watch: Watch;
}

async function mineHere(
  files: readonly CorpusFile[],
  options: MineOptions,
  { finisher, watch }: Course,
): Promise<void> {
  const counter = new CorpusCounter(options);
  try {
    for (const file of files) {
      const item = await readCorpusFile(file, options);
      if (item.kind === 'document') counter.add(item.text);
      watch.see(file, item.kind === 'skipped' ? item : undefined);
    }
    const partials = counter.partials(finisher.isWanted, MOST_CANDIDATES);
    if (partials) for (const partial of partials) finisher.add(partial);
    else await addLines(counter.lines(), finisher, options.signal);
  } finally {
    counter.close();
  }
}

async function mineInWorkers(
  files: readonly CorpusFile[],
  options: MineOptions & { readonly worker: string },
  { finisher, watch }: Course,
): Promise<void> {
  const folder = new RunFolder(options.temporary);
  try {
    const jobs = options.jobs ?? 1;
    const memory = (options.memory ?? DEFAULT_MEMORY) / jobs;
    const room = { memory, temporary: folder.name, maxBytes: options.maxBytes };
    folder.adopt(await countInWorkers(files, { ...options, jobs, room, onSeen: watch.see }));
    await addLines(folder.lines(), finisher, options.signal);
  } finally {
    folder.remove();
  }
}

/** Lines that are added between two looks at the signal. */
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

/** Tells what was read and what was skipped. */
class Watch {
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

  readonly see = ({ bytes }: CorpusFile, skipped: SkippedFile | undefined): void => {
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
