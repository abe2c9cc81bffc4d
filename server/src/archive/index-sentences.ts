import { toSentenceRows } from '../../../miner/src/sentence-rows.js';
import type { ArchiveStore } from './archive-store.js';
import { readAgain, type UsableRecord } from './read-changed.js';

/** Numbers of all drafts together, three for a sentence; the server's index takes 20 bytes for each sentence. The newest drafts come first. */
const MOST_NUMBERS = 6_000_000;

/**
 * Brings the sentences that are kept up to date with the drafts; only those of new texts are read. When it is aborted it
 * keeps what it has, and the next time goes on. Resolves to whether anything is another than it was.
 */
export async function indexSentences(
  store: ArchiveStore,
  documents: readonly UsableRecord[],
  signal: AbortSignal,
): Promise<boolean> {
  const known = await store.readSentences();
  const kept = new Map<string, Uint32Array>();
  let isChanged = known.size === 0;
  let numbers = 0;
  for (const document of documents) {
    if (signal.aborted || numbers > MOST_NUMBERS) break;
    const before = known.get(document.hash);
    const own = before ?? (await readRows(store, document));
    isChanged ||= before === undefined;
    kept.set(document.hash, own);
    numbers += own.length;
  }
  isChanged ||= kept.size !== known.size;
  if (isChanged) await store.writeSentences(kept);
  signal.throwIfAborted();
  return isChanged;
}

async function readRows(store: ArchiveStore, document: UsableRecord): Promise<Uint32Array> {
  const text = (await store.readText(document.hash)) ?? (await readAgain(store, document)) ?? '';
  return toSentenceRows(text, document.path);
}
