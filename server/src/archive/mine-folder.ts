import { mineTexts } from '../../../miner/src/mine.js';
import { readCorpusFile, walkCorpus } from '../../../miner/src/read-corpus.js';
import { toRecord } from '../to-record.js';
import type { ArchiveProgress, MiningReport, SkippedFile } from './archive-job.js';

export interface MiningOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ArchiveProgress) => void;
}

/**
 * Mines a folder as `biganzi mine` does and gives the files back instead of writing them. Rejects with the system's
 * error where the folder cannot be read, and with the signal's reason when it is aborted.
 */
export async function mineFolder(
  folder: string,
  { signal, onProgress }: MiningOptions,
): Promise<MiningReport> {
  const skipped: SkippedFile[] = [];
  const texts: string[] = [];
  const found = [...walkCorpus(folder)];
  for (const [index, file] of found.entries()) {
    const item = file.kind === 'file' ? await readCorpusFile(file, { signal }) : file;
    if (item.kind === 'document') texts.push(item.text);
    else skipped.push({ path: item.file, reason: item.reason });
    onProgress({ step: 'read', done: index + 1, total: found.length });
  }
  onProgress({ step: 'mine' });
  const files = mineTexts(texts);
  return { documents: texts.length, skipped, snippets: countSnippets(files), files };
}

/** Every file but the record of the corpus is an object of snippets. */
function countSnippets(files: MiningReport['files']): number {
  const snippets = files.filter(({ name }) => name !== 'corpus.json');
  return snippets.reduce(
    (sum, { text }) => sum + Object.keys(toRecord(JSON.parse(text))).length,
    0,
  );
}
