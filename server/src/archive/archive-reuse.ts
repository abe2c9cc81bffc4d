import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createReuseIndex, type ReuseIndex } from '../../../core/src/index.js';
import { toDraftName } from '../../../miner/src/sentence-rows.js';
import type { ArchiveStore } from './archive-store.js';
import { chooseDocuments } from './choose-documents.js';

/** Where sentences stand in the archive. */
export interface ArchiveReuse {
  readonly index: ReuseIndex;
  /** Of the index. */
  readonly drafts: readonly ReusedFile[];
  /** Whether a draft of the index is the open document, or the Word document that it was made from. */
  readonly isSame: (draft: number, documentUri: string) => boolean;
  /** Another one for every other content. */
  readonly revision: string;
}

/** A draft of the archive. */
export interface ReusedFile {
  /** Without its folders. */
  readonly name: string;
  readonly uri: string;
}

/** Loads what is kept; `undefined` where nothing is. */
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

/** `undefined` for a text that is no file. */
function nameOfDocument(uri: string): string | undefined {
  if (!OF_FILE.test(uri)) return undefined;
  return toDraftName(fileURLToPath(`file://${new URL(uri).pathname}`));
}
