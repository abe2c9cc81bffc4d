import { type CorpusFile, readCorpusFile } from '../../../miner/src/read-corpus.js';
import type { ArchiveProgress, SkippedFile } from './archive-job.js';
import type { ArchiveStore, FileRecord } from './archive-store.js';

/** A file whose text could be read. */
export interface UsableRecord extends FileRecord {
  readonly hash: string;
}

export interface ReadingOptions {
  readonly store: ArchiveStore;
  /** The files as they were at the last refresh. */
  readonly known: readonly FileRecord[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ArchiveProgress) => void;
}

export interface ReadFiles {
  /** The files as they are now. */
  readonly files: readonly FileRecord[];
  /** Number of files that were read because they were new or had changed. */
  readonly read: number;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Reads new and changed files, and stores their texts. On abort it returns the files read so far; the others are left
 * out, so that the next call reads them.
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
  // A file that could not be used is tried again every time without being counted: it may have been locked or unreachable.
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

/** Reads a file again whose stored text is missing; `undefined` if it cannot be read or its text has changed. */
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
