// The only function that reads files of the user: drafts, settings, documents of a corpus. A path may lead to anything.
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Localized } from '../../../core/src/index.js';
import { refused, SKIP_REASONS, tooLarge } from './skip-reasons.js';

/** Limits on the files that may be read. */
export interface ReadingLimits {
  /** Larger files, in bytes, are refused. */
  readonly maxBytes: number;
  /** Folders; the real path of the file must be inside one of them. */
  readonly within?: readonly string[];
}

/** The bytes of a file, its absence, or the reason why it is not read. */
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
    if (limits.within && !isInside(path, limits.within)) return refuse(SKIP_REASONS.outside);
    // Without O_NONBLOCK, opening a pipe without a writer would block. Windows has neither the flag nor such pipes.
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
  // Files of /proc report size 0, so the bytes read are counted.
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

/** Bytes read at a time beyond the reported size. */
const CHUNK = 65_536;

function isInside(path: string, folders: readonly string[]): boolean {
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

/** ENOTDIR: the path has a file in place of a folder. */
function isAbsence(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR';
}
