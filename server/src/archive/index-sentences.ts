import { toSentenceRows } from '../../../miner/src/sentence-rows.js';
import type { ArchiveStore } from './archive-store.js';
import { readAgain, type UsableRecord } from './read-changed.js';

/** Limit for all drafts together, three numbers a sentence (2 million sentences); the server's index takes 20 bytes a sentence. The newest drafts come first. */
const MOST_NUMBERS = 6_000_000;

/**
 * Updates the stored sentences to the current drafts; only new texts are read. On abort, what was read so far is stored
 * and the next call continues from there.
 * @returns whether the stored sentences changed
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
