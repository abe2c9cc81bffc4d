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
import { draftName } from './draft-name.js';
import { codeOf, type Problem, toProblem } from './problem.js';
import { readDraftBytes } from './read-draft.js';

/** A file that was replaced, and what the user should know of it. */
export interface Replaced {
  readonly note: string | undefined;
}

/**
 * Puts new bytes in the place of those that were read, whole or not at all, with the permissions of the file. The new bytes
 * are on the disk before the old ones go. A file that has changed since is left alone.
 */
export function replaceFile(file: string, read: Buffer, bytes: Buffer): Problem | Replaced {
  let draft: string | undefined;
  try {
    // A link stays one: what it leads to is written.
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    const stats = statSync(target);
    // A short name of its own: that of the file may be as long as the disk allows.
    draft = join(dirname(target), draftName('biganzi'));
    writeDraft(draft, bytes, stats);
    const now = readDraftBytes(target);
    if (!Buffer.isBuffer(now)) return { ...now, file };
    if (!now.equals(read)) return { file, message: '检查以后改动过，没有修正，请再运行一次' };
    return { note: putInPlace(draft, target, bytes, stats) };
  } catch (error) {
    return toProblem(file, error);
  } finally {
    if (draft !== undefined) rmSync(draft, { force: true });
  }
}

function writeDraft(draft: string, bytes: Buffer, { mode, uid, gid }: Stats): void {
  const file = openSync(draft, 'wx', mode);
  try {
    writeAll(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(draft, mode);
  const made = statSync(draft);
  // Only the superuser may give a file away, and only to them it can have been another's.
  if (made.uid !== uid || made.gid !== gid) chownSync(draft, uid, gid);
}

/** Renames the finished file over the old one. Says what could not be kept. */
function putInPlace(
  draft: string,
  target: string,
  bytes: Buffer,
  { nlink }: Stats,
): string | undefined {
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!MOUNTED.includes(codeOf(error) ?? '')) throw error;
    overwrite(target, bytes);
    return undefined;
  }
  syncFolder(dirname(target));
  return nlink > 1 ? `另有 ${nlink - 1} 个硬链接，它们仍是修正前的内容` : undefined;
}

/** A single file that is mounted into a container cannot be renamed over. */
const MOUNTED: readonly string[] = ['EBUSY', 'EXDEV'];

/** Until this has ended, the finished file still lies beside it under its own name. */
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

/** Makes the new name last; where folders cannot be opened (Windows) the system sees to it. */
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
