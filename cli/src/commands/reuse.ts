import path from 'node:path';
import {
  createReuseIndex,
  type Diagnostic,
  findReuse,
  type OfficialDocument,
  phraseReuse,
  REUSE_ID,
  type ReuseIndex,
  type Settings,
} from '../../../core/src/index.js';
import { readCorpus } from '../../../miner/src/read-corpus.js';
import { toDraftName, toSentenceRows } from '../../../miner/src/sentence-rows.js';
import { refused } from '../../../miner/src/reading/skip-reasons.js';
import type { Problem } from '../files/problem.js';
import type { Output } from '../output.js';
import type { DraftPlace } from '../reporters/located-finding.js';

/** Older drafts with an index of their sentences. */
export interface Archive {
  readonly index: ReuseIndex;
  /** Absolute paths of the drafts, in the order of the index. */
  readonly paths: readonly string[];
  /** Equal for all versions of one draft, such as a text and the Word document it was made from. */
  readonly names: readonly string[];
}

/** Reads the drafts below the folders; `undefined` without folders. An unreadable file is reported, an unreadable folder is a failure. */
export async function readArchive(
  folders: readonly string[],
  { output, fail }: { readonly output: Output; readonly fail: (problem: Problem) => void },
): Promise<Archive | undefined> {
  if (folders.length === 0) return undefined;
  const drafts = new Map<string, Uint32Array>();
  for (const folder of folders) {
    try {
      for await (const item of readCorpus(path.resolve(folder))) {
        if (item.kind === 'skipped') {
          output.report({ file: item.file, message: item.reason.zh });
        } else drafts.set(item.file, toSentenceRows(item.text, item.file));
      }
    } catch (error) {
      fail({ file: folder, message: refused(error).zh });
    }
  }
  const paths = [...drafts.keys()];
  const names = paths.map(toDraftName);
  return { index: createReuseIndex([...drafts.values()]), paths, names };
}

/** The draft's file and the archive it is compared with. */
export interface ReuseContext {
  readonly file: string;
  readonly settings: Settings;
  readonly archive: Archive;
}

/** A hint, with the places of its words in older drafts. */
type ReuseFinding = Diagnostic & { readonly standsIn: readonly DraftPlace[] };

/** Hints for the sentences that a draft shares word for word with older ones. */
export function listReuse(
  document: OfficialDocument,
  { file, settings, archive: { index, paths, names } }: ReuseContext,
): readonly ReuseFinding[] {
  const own = toDraftName(path.resolve(file));
  const isSame = (draft: number) => names[draft] === own;
  const found = findReuse(document, settings.lexicon, { index, isSame });
  const hints = phraseReuse(found, (draft) => path.basename(paths[draft] ?? ''));
  return hints.map(({ span, message, places }) => ({
    ...{ rule: REUSE_ID, severity: 'hint', span, message: message[settings.locale] },
    ...{ fixes: [], related: [], unnecessary: false },
    standsIn: places.map(({ draft, line }) => ({ file: paths[draft] ?? '', line })),
  }));
}
