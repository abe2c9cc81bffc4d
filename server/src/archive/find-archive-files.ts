import { type CorpusFile, walkCorpus } from '../../../miner/src/read-corpus.js';
import { refused } from '../../../miner/src/reading/skip-reasons.js';
import { findWay } from './archive-folders.js';
import type { SkippedFile } from './archive-job.js';
import type { FileRecord } from './archive-store.js';

export interface FoundFiles {
  readonly found: readonly CorpusFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * The files in the folders that may hold drafts. Those of a folder that is not there today, because it is on a stick or
 * a server, are taken to be as they were. Never throws: what cannot be looked at is skipped.
 */
export function findArchiveFiles(
  folders: readonly string[],
  known: readonly FileRecord[],
): FoundFiles {
  const found = new Map<string, CorpusFile>();
  const skipped: SkippedFile[] = [];
  for (const folder of folders) {
    try {
      for (const one of walkCorpus(folder)) {
        if (one.kind === 'file') found.set(one.file, one);
        else skipped.push({ path: one.file, reason: one.reason });
      }
    } catch (error) {
      skipped.push({ path: folder, reason: refused(error) });
      for (const { path: file, size: bytes, modified } of known) {
        if (findWay(folder, file) !== undefined)
          found.set(file, { kind: 'file', file, bytes, modified });
      }
    }
  }
  return { found: [...found.values()], skipped };
}
