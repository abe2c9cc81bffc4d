import { type BigIntStats, type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Localized } from '../../../core/src/index.js';
import { refused, SKIP_REASONS } from './skip-reasons.js';

/** A file that may hold a document. */
export interface CorpusFile {
  readonly kind: 'file';
  /** The folder that was asked for, with the way below it. */
  readonly file: string;
  readonly bytes: number;
  /** Milliseconds since 1970, of the last change. */
  readonly modified: number;
}

/** A file or folder that was left out, and why. */
export interface SkippedFile {
  readonly kind: 'skipped';
  readonly file: string;
  readonly reason: Localized;
}

/**
 * The files below a folder that may hold documents (txt, md, gongwen, gw, docx), folder by folder in the order of their names.
 * Hidden folders, node_modules and the lock files of Word are passed over without a word. What stands there twice, by links, is
 * read once. Throws what the system throws if the folder itself cannot be read.
 */
export function* walkCorpus(folder: string): Generator<CorpusFile | SkippedFile> {
  yield* walk(folder, read(folder), {
    above: new Set(foldersAbove(realpathSync(folder))),
    seen: new Set([identify(statSync(folder, { bigint: true }))]),
  });
}

/** The folder itself and all that it lies in. */
function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

interface Walk {
  /** Real paths of the folders that the walk is inside of, up to the root of the disk. */
  readonly above: ReadonlySet<string>;
  /** What was met so far, whatever it is called. */
  readonly seen: Set<string>;
}

function* walk(
  folder: string,
  entries: Dirent[],
  state: Walk,
): Generator<CorpusFile | SkippedFile> {
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of entries) {
    if (isPassedOver(name)) continue;
    const file = join(folder, name);
    try {
      yield* visit(file, name, state);
    } catch (error) {
      yield { kind: 'skipped', file, reason: refused(error) };
    }
  }
}

function* visit(file: string, name: string, state: Walk): Generator<CorpusFile | SkippedFile> {
  const skip = (reason: Localized): SkippedFile => ({ kind: 'skipped', file, reason });
  const stats = statSync(file, { bigint: true });
  if (stats.isDirectory()) {
    const real = realpathSync(file);
    const reason = state.above.has(real) ? SKIP_REASONS.loop : SKIP_REASONS.again;
    if (state.above.has(real) || !isNew(stats, state)) yield skip(reason);
    else yield* walk(file, read(file), { ...state, above: new Set([...state.above, real]) });
  } else if (OLD_WORD.test(name)) {
    yield skip(SKIP_REASONS.oldWord);
  } else if (DRAFT_NAME.test(name)) {
    if (!stats.isFile()) yield skip(SKIP_REASONS.special);
    else if (!isNew(stats, state)) yield skip(SKIP_REASONS.again);
    else yield { kind: 'file', file, bytes: Number(stats.size), modified: Number(stats.mtimeMs) };
  }
}

function read(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

/** Whether it is met for the first time, and from now on is not. */
function isNew(stats: BigIntStats, { seen }: Walk): boolean {
  const identity = identify(stats);
  const isKnown = seen.has(identity);
  seen.add(identity);
  return !isKnown;
}

/** Device and number name a file whatever its path; some numbers are beyond what a double holds. */
function identify({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** 讲话.txt, 讲话.md, 讲话.gongwen, 讲话.gw, 讲话.docx */
const DRAFT_NAME = /\.(?:txt|md|gongwen|gw|docx)$/iu;
/** 讲话.doc, 讲话.wps */
const OLD_WORD = /\.(?:doc|wps)$/iu;

/** .git, ~$讲话.docx (Word keeps it while the draft is open) */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}
