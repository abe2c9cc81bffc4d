import { createHash } from 'node:crypto';
import { version } from '../../../package.json';
import { toRecord } from '../to-record.js';
import type { ArchiveProgress, RefreshReport } from './archive-job.js';
import type { ArchiveStore, FileRecord } from './archive-store.js';
import { chooseDocuments } from './choose-documents.js';
import { createVersionFilter } from './drop-versions.js';
import { findArchiveFiles } from './find-archive-files.js';
import { indexSentences } from './index-sentences.js';
import { mineOffers } from './mine-offers.js';
import { readAgain, readChanged, type UsableRecord } from './read-changed.js';

/** Options of `refreshArchive`. */
export interface RefreshOptions {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** Read and mine all files again, even unchanged ones. */
  readonly fresh: boolean;
  /** Store the sentences of each draft. */
  readonly reuse: boolean;
  /** Stops the work; what has been read by then is stored. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ArchiveProgress) => void;
}

/**
 * Reads the files that are new or have changed since the last call, and mines all texts again if the set of texts
 * changed. Writes to the store only. Rejects with the signal's reason on abort, and with the system error if the store
 * cannot be written.
 */
export async function refreshArchive(
  store: ArchiveStore,
  options: RefreshOptions,
): Promise<RefreshReport> {
  const known = await store.readRecord();
  const { found, skipped: leftOut } = findArchiveFiles(options.folders, known);
  const trusted = options.fresh ? [] : known;
  const { files, read, skipped } = await readChanged(found, { ...options, store, known: trusted });
  await store.writeRecord(files);
  options.signal.throwIfAborted();

  const documents = chooseDocuments(files);
  const mined = await mineIfChanged(store, documents, options);
  const reuseChanged = options.reuse && (await indexSentences(store, documents, options.signal));
  await store.prune(hashesOf(files), hashesOf(known));
  return {
    documents: documents.length,
    versions: mined.versions,
    read,
    skipped: [...leftOut, ...skipped],
    changed: mined.changed,
    reuseChanged,
  };
}

function hashesOf(files: readonly FileRecord[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ hash }) => hash ?? []));
}

/** Whether the offers were mined again, and how many versions were left out. */
interface Mined {
  readonly changed: boolean;
  readonly versions: number;
}

async function mineIfChanged(
  store: ArchiveStore,
  documents: readonly UsableRecord[],
  { fresh, signal, onProgress }: RefreshOptions,
): Promise<Mined> {
  const digest = createHash('sha256').update(version);
  for (const { hash } of documents) digest.update(hash);
  const of = digest.digest('hex'); // of which texts the stored offers are
  const stored = toRecord(await store.readOffers());
  if (!fresh && stored.of === of && typeof stored.versions === 'number') {
    return { changed: false, versions: stored.versions };
  }
  onProgress({ step: 'mine' });
  const counted = { versions: 0 };
  const texts: string[] = [];
  for await (const text of readDistinct(store, documents, counted)) {
    signal.throwIfAborted();
    texts.push(text);
  }
  const offers = await mineOffers(texts, { temporary: store.folder, signal });
  await store.writeOffers({ of, versions: counted.versions, ...offers });
  return { changed: true, versions: counted.versions };
}

/** Limit for all texts together in UTF-16 units, about a thousand speeches; mining takes about 100 bytes a unit. */
const MAX_TEXT = 4_000_000;

/** Yields the texts without versions of one another, and counts those versions. */
async function* readDistinct(
  store: ArchiveStore,
  documents: readonly UsableRecord[],
  counted: { versions: number },
): AsyncGenerator<string> {
  const filter = createVersionFilter();
  let length = 0;
  for (const document of documents) {
    const text = (await store.readText(document.hash)) ?? (await readAgain(store, document));
    length += text?.length ?? 0;
    if (length > MAX_TEXT) return;
    if (text === undefined) continue;
    if (filter.isVersion(text)) counted.versions += 1;
    else yield text;
  }
}
