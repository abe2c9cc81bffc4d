import { type CorpusFile, readCorpusFile } from '../../../miner/src/read-corpus.js';
import type { ArchiveProgress, SkippedFile } from './archive-job.js';
import type { ArchiveStore, FileRecord } from './archive-store.js';

/** A file whose text is kept. */
export interface UsableRecord extends FileRecord {
  readonly hash: string;
}

export interface ReadingOptions {
  readonly store: ArchiveStore;
  /** The files as they were the last time. */
  readonly known: readonly FileRecord[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ArchiveProgress) => void;
}

export interface ReadFiles {
  /** The files as they are now. */
  readonly files: readonly FileRecord[];
  /** How many had to be read because they were new or had changed. */
  readonly read: number;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Reads what is new or has changed, and keeps its text. When it is aborted it stops and gives back what it has: files
 * that it did not come to are left out, so that the next time reads them.
 */
export async function readChanged(
  found: readonly CorpusFile[],
  { store, known, signal, onProgress }: ReadingOptions,
): Promise<ReadFiles> {
  const before = new Map(known.map((file) => [file.path, file]));
  const files: FileRecord[] = [];
  const toRead: CorpusFile[] = [];
  for (const file of found) {
    const record = before.get(file.file);
    if (record?.hash !== undefined && isUnchanged(record, file)) files.push(record);
    else toRead.push(file);
  }
  // What could not be used is tried every time, without a word: it may have been locked, or out of reach.
  const fresh = toRead.filter((file) => !isUnchanged(before.get(file.file), file));
  const skipped: SkippedFile[] = [];
  let read = 0;
  for (const file of toRead) {
    if (signal.aborted) break;
    const item = await readCorpusFile(file);
    const { file: path, bytes: size, modified } = file;
    if (item.kind === 'document') {
      files.push({ path, size, modified, hash: await store.writeText(item.text) });
    } else {
      files.push({ path, size, modified });
      skipped.push({ path, reason: item.reason });
    }
    if (isUnchanged(before.get(path), file)) continue;
    read += 1;
    onProgress({ step: 'read', done: read, total: fresh.length });
  }
  return { files, read, skipped };
}

/** The text of a file of which nothing is kept any more; `undefined` where it cannot be read as it was. */
export async function readAgain(
  store: ArchiveStore,
  { path, size, hash }: UsableRecord,
): Promise<string | undefined> {
  const item = await readCorpusFile({ file: path, bytes: size });
  if (item.kind !== 'document') return undefined;
  return (await store.writeText(item.text)) === hash ? item.text : undefined;
}

function isUnchanged(
  record: FileRecord | undefined,
  { bytes, modified }: Pick<CorpusFile, 'bytes' | 'modified'>,
): boolean {
  return record?.size === bytes && record.modified === modified;
}
