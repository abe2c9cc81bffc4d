import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { type Problem, toProblem } from './problem.js';

/** A file to check. `named`: whether the user gave its name or a pattern; otherwise it was found in a folder. */
export interface FoundDraft {
  readonly path: string;
  readonly named: boolean;
}

/** Expands the arguments (files, folders with all below, patterns) to files, each once. */
export function* findDrafts(args: readonly string[]): Generator<FoundDraft | Problem> {
  const seen = new Set<string>();
  for (const arg of args) {
    for (const found of expand(arg)) {
      if ('path' in found) {
        const identity = resolve(found.path);
        if (seen.has(identity)) continue;
        seen.add(identity);
      }
      yield found;
    }
  }
}

/** draft.txt, 讲话.md, 2024.gongwen, a.GW, 讲话.docx; 讲话.doc, so that it is reported rather than skipped silently */
const DRAFT_NAME = /\.(?:txt|md|gongwen|gw|docx|doc|wps)$/iu;

function* expand(arg: string): Generator<FoundDraft | Problem> {
  let stats: Stats | undefined;
  try {
    stats = statSync(arg, { throwIfNoEntry: false });
  } catch (error) {
    yield toProblem(arg, error);
    return;
  }
  if (stats?.isDirectory()) {
    for (const found of walk(arg)) {
      if (!('path' in found)) yield found;
      else if (DRAFT_NAME.test(found.path)) yield { path: found.path, named: false };
    }
  } else if (stats || !picomatch.scan(arg).isGlob) {
    yield { path: arg, named: true };
  } else {
    yield* expandPattern(arg);
  }
}

function* expandPattern(pattern: string): Generator<FoundDraft | Problem> {
  const { base, glob } = picomatch.scan(pattern);
  const matches = picomatch(glob);
  const root = base === '' ? '.' : base;
  let found = false;
  for (const entry of walk(root)) {
    if (!('path' in entry)) yield entry;
    else if (matches(entry.below)) {
      found = true;
      yield { path: base === '' ? entry.below : entry.path, named: true };
    }
  }
  if (!found) yield { file: pattern, message: '没有符合这个模式的文件' };
}

interface Walked {
  readonly path: string;
  /** The path relative to the folder the walk began in, with / between names. */
  readonly below: string;
}

/** All files below a folder in the order of their names; a folder reached again through a link is not entered twice. */
function* walk(
  folder: string,
  below = '',
  entered = new Set<string>(),
): Generator<Walked | Problem> {
  let entries: Dirent[];
  try {
    const real = realpathSync(folder);
    if (entered.has(real)) return;
    entered.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield toProblem(folder, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isSkipped(entry.name)) continue;
    const path = join(folder, entry.name);
    const inside = below === '' ? entry.name : `${below}/${entry.name}`;
    const kind = kindOf(entry, path);
    if (kind === 'folder') yield* walk(path, inside, entered);
    else if (kind === 'file') yield { path, below: inside };
  }
}

/** .git, ~$讲话.docx (Word keeps it while the document is open) */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

/** Follows links; a broken one counts as a file, so that reading it reports the problem. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}
