import { type BigIntStats, type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Localized } from '../../../core/src/index.js';
import { refused, SKIP_REASONS } from './skip-reasons.js';

/** A file that may hold a document. */
export interface CorpusFile {
  readonly kind: 'file';
  /** The path, beginning with the folder that was passed in. */
  readonly file: string;
  readonly bytes: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modified: number;
}

/** A file or folder that was skipped, with the reason. */
export interface SkippedFile {
  readonly kind: 'skipped';
  readonly file: string;
  readonly reason: Localized;
}

/**
 * The files below a folder that may be documents (txt, md, gongwen, gw, docx), folder by folder in the order of their names.
 * Hidden folders, node_modules and the lock files of Word are ignored without a report. A file reached twice through links
 * is returned once.
 * @throws the system error if the folder itself cannot be read
 */
export function* walkCorpus(folder: string): Generator<CorpusFile | SkippedFile> {
  yield* walk(folder, read(folder), {
    ancestors: new Set(foldersAbove(realpathSync(folder))),
    seen: new Set([identify(statSync(folder, { bigint: true }))]),
  });
}

/** The folder itself and all its ancestors. */
function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

interface Walk {
  /** Real paths of the current folder and its ancestors. */
  readonly ancestors: ReadonlySet<string>;
  /** Identities of all files and folders visited so far. */
  readonly seen: Set<string>;
}

function* walk(
  folder: string,
  entries: Dirent[],
  state: Walk,
): Generator<CorpusFile | SkippedFile> {
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of entries) {
    if (isIgnored(name)) continue;
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
    const reason = state.ancestors.has(real) ? SKIP_REASONS.loop : SKIP_REASONS.again;
    if (state.ancestors.has(real) || !isNew(stats, state)) yield skip(reason);
    else
      yield* walk(file, read(file), { ...state, ancestors: new Set([...state.ancestors, real]) });
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

/** Whether it is visited for the first time; records the visit. */
function isNew(stats: BigIntStats, { seen }: Walk): boolean {
  const identity = identify(stats);
  const isKnown = seen.has(identity);
  seen.add(identity);
  return !isKnown;
}

/** Device and inode identify a file regardless of its path; some inodes exceed the precision of a double. */
function identify({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** 讲话.txt, 讲话.md, 讲话.gongwen, 讲话.gw, 讲话.docx */
const DRAFT_NAME = /\.(?:txt|md|gongwen|gw|docx)$/iu;
/** 讲话.doc, 讲话.wps */
const OLD_WORD = /\.(?:doc|wps)$/iu;

/** .git, ~$讲话.docx (Word keeps it while the draft is open) */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}
