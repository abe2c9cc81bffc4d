import { type CorpusFile, walkCorpus } from '../../../miner/src/read-corpus.js';
import { refused } from '../../../miner/src/reading/skip-reasons.js';
import { relativePathBelow } from './archive-folders.js';
import type { SkippedFile } from './archive-job.js';
import type { FileRecord } from './archive-store.js';

export interface FoundFiles {
  readonly found: readonly CorpusFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * Lists the files in the folders that may be drafts. For a folder that is not reachable now (removable or network drive)
 * the known files are used as they were. Never throws: what cannot be read is in `skipped`.
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
        if (relativePathBelow(folder, file) !== undefined)
          found.set(file, { kind: 'file', file, bytes, modified });
      }
    }
  }
  return { found: [...found.values()], skipped };
}
