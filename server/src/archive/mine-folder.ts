import { mineFolders } from '../../../miner/src/mine-folders.js';
import { toRecord } from '../to-record.js';
import type { ArchiveProgress, MiningReport, SkippedFile } from './archive-job.js';

export interface MiningOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ArchiveProgress) => void;
}

/**
 * Mines a folder as `biganzi mine` does, and returns the files instead of writing them. Rejects with the system error if
 * the folder cannot be read, and with the signal's reason on abort.
 */
export async function mineFolder(
  folder: string,
  { signal, onProgress }: MiningOptions,
): Promise<MiningReport> {
  const skipped: SkippedFile[] = [];
  const { files, documents } = await mineFolders([folder], {
    signal,
    onProgress: ({ files: done, totalFiles: total }) => onProgress({ step: 'read', done, total }),
    onSkipped: ({ file, reason }) => skipped.push({ path: file, reason }),
  });
  signal.throwIfAborted();
  return { documents, skipped, snippets: countSnippets(files), files };
}

/** Every file except corpus.json is an object of snippets. */
function countSnippets(files: MiningReport['files']): number {
  const snippets = files.filter(({ name }) => name !== 'corpus.json');
  return snippets.reduce(
    (sum, { text }) => sum + Object.keys(toRecord(JSON.parse(text))).length,
    0,
  );
}
