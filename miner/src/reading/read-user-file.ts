// The one way in for files of the user: drafts, settings, documents of a corpus. A path may be anything that anybody put there.
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Localized } from '../../../core/src/index.js';
import { refused, SKIP_REASONS, tooLarge } from './skip-reasons.js';

/** What may be read. */
export interface ReadingLimits {
  /** Larger files are refused; bytes. */
  readonly maxBytes: number;
  /** Folders: what the path leads to, links followed, must lie in one of them. */
  readonly within?: readonly string[];
}

/** The bytes of a file, that there is none, or why it is not read. */
export type UserFile =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: Localized };

/**
 * Reads a regular file of bounded size. Never waits for a pipe, never reads a device, never throws. A file that grows while it
 * is read is refused when it passes the limit.
 */
export function readUserFile(path: string, limits: ReadingLimits): UserFile {
  try {
    if (limits.within && !liesWithin(path, limits.within)) return refuse(SKIP_REASONS.outside);
    // Without O_NONBLOCK, opening a pipe that nobody writes to would never end. Windows has no such flag, and no such pipes.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return readOpen(file, limits.maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return isAbsence(error) ? { kind: 'absent' } : refuse(refused(error));
  }
}

function readOpen(file: number, maxBytes: number): UserFile {
  const stats = fstatSync(file);
  if (stats.isDirectory()) return refuse(IS_FOLDER);
  if (!stats.isFile()) return refuse(SKIP_REASONS.special);
  if (stats.size > maxBytes) return refuse(tooLarge(stats.size, maxBytes));
  const chunks: Buffer[] = [];
  let total = 0;
  // Files of /proc have no size: what is read counts, not what was said.
  for (let room = stats.size + 1; ; room = CHUNK) {
    const chunk = Buffer.allocUnsafe(room);
    const count = readSync(file, chunk, 0, room, null);
    if (count === 0) break;
    total += count;
    if (total > maxBytes) return refuse(tooLarge(total, maxBytes));
    chunks.push(chunk.subarray(0, count));
  }
  const [only] = chunks;
  return { kind: 'file', bytes: chunks.length === 1 && only ? only : Buffer.concat(chunks) };
}

/** Bytes read at a time beyond what a file was said to hold. */
const CHUNK = 65_536;

function liesWithin(path: string, folders: readonly string[]): boolean {
  const real = realpathSync(path);
  return folders.some((folder) => {
    const way = relative(realpathSync(folder), real);
    return way.split(SEPARATOR)[0] !== '..' && !isAbsolute(way);
  });
}

/** / and \\ */
const SEPARATOR = /[/\\]/u;

function refuse(reason: Localized): UserFile {
  return { kind: 'refused', reason };
}

const IS_FOLDER: Localized = { zh: '是文件夹，不是文件', en: 'it is a folder' };

/** ENOTDIR: a file stands where the path has a folder. */
function isAbsence(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR';
}
