import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryName } from './temporary-name.js';
import { codeOf, type Problem, toProblem } from './problem.js';
import { readDraftBytes } from './read-draft.js';

/** The result of replacing a file; `note` is a sentence for the user. */
export interface Replaced {
  readonly note: string | undefined;
}

/**
 * Replaces a file atomically, keeping its permissions: the new bytes are on the disk before the old ones are replaced.
 * A file whose bytes are no longer those that were `read` is left unchanged.
 */
export function replaceFile(file: string, read: Buffer, bytes: Buffer): Problem | Replaced {
  let temporary: string | undefined;
  try {
    // A link is kept: its target is written.
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    const stats = statSync(target);
    // A short name, because the file's own name may already have the greatest length allowed.
    temporary = join(dirname(target), temporaryName('biganzi'));
    writeTemporary(temporary, bytes, stats);
    const now = readDraftBytes(target);
    if (!Buffer.isBuffer(now)) return { ...now, file };
    if (!now.equals(read)) return { file, message: '检查以后改动过，没有修正，请再运行一次' };
    return { note: moveIntoPlace(temporary, target, bytes, stats) };
  } catch (error) {
    return toProblem(file, error);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}

function writeTemporary(temporary: string, bytes: Buffer, { mode, uid, gid }: Stats): void {
  const file = openSync(temporary, 'wx', mode);
  try {
    writeAll(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(temporary, mode);
  const made = statSync(temporary);
  // Only the superuser may change the owner, and only they can have opened a file owned by another user.
  if (made.uid !== uid || made.gid !== gid) chownSync(temporary, uid, gid);
}

/** Renames the temporary file over the old one. @returns a note if hard links could not be kept */
function moveIntoPlace(
  temporary: string,
  target: string,
  bytes: Buffer,
  { nlink }: Stats,
): string | undefined {
  try {
    renameSync(temporary, target);
  } catch (error) {
    if (!MOUNT_ERROR_CODES.includes(codeOf(error) ?? '')) throw error;
    overwrite(target, bytes);
    return undefined;
  }
  syncFolder(dirname(target));
  return nlink > 1 ? `另有 ${nlink - 1} 个硬链接，它们仍是修正前的内容` : undefined;
}

/** Error codes of a rename onto a single file that is mounted into a container. */
const MOUNT_ERROR_CODES: readonly string[] = ['EBUSY', 'EXDEV'];

/** Writes in place; until this ends, the temporary file beside the target still holds all bytes. */
function overwrite(target: string, bytes: Buffer): void {
  const file = openSync(target, 'r+');
  try {
    writeAll(file, bytes);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Flushes the rename to the disk; not needed where folders cannot be opened (Windows). */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
