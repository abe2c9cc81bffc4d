import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createReuseIndex, type ReuseIndex } from '../../../core/src/index.js';
import { toDraftName } from '../../../miner/src/sentence-rows.js';
import type { ArchiveStore } from './archive-store.js';
import { chooseDocuments } from './choose-documents.js';

/** An index of the archive's sentences and of the drafts that contain them. */
export interface ArchiveReuse {
  readonly index: ReuseIndex;
  /** The drafts of the index, by their number there. */
  readonly drafts: readonly ReusedFile[];
  /** Whether a draft of the index is the open document, or the Word document that the open document was made from. */
  readonly isSame: (draft: number, documentUri: string) => boolean;
  /** A new id each time the index is loaded. */
  readonly revision: string;
}

/** A draft of the archive. */
export interface ReusedFile {
  /** File name without folders. */
  readonly name: string;
  readonly uri: string;
}

/** Loads the stored sentences and builds their index; `undefined` if none are stored. */
export async function loadReuse(store: ArchiveStore): Promise<ArchiveReuse | undefined> {
  const rows = await store.readSentences();
  if (rows.size === 0) return undefined;
  const drafts = chooseDocuments(await store.readRecord()).flatMap(({ hash, path }) => {
    const own = rows.get(hash);
    return own ? [{ own, path }] : [];
  });
  const names = drafts.map(({ path }) => toDraftName(path));
  return {
    index: createReuseIndex(drafts.map(({ own }) => own)),
    drafts: drafts.map(({ path }) => ({ name: basename(path), uri: pathToFileURL(path).href })),
    isSame: (draft, uri) => names[draft] === nameOfDocument(uri),
    revision: crypto.randomUUID(),
  };
}

/** file:///a/讲话.gongwen  biganzi-word:/a/讲话.docx.gongwen?… */
const OF_FILE = /^(?:file|biganzi-word):/u;

/** `undefined` for a document that is not a file. */
function nameOfDocument(uri: string): string | undefined {
  if (!OF_FILE.test(uri)) return undefined;
  return toDraftName(fileURLToPath(`file://${new URL(uri).pathname}`));
}
