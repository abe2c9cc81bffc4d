import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Problem, toProblem } from './problem.js';

/**
 * Puts new bytes in the place of those that were read, whole or not at all, with the permissions of the file. A file that
 * has changed since is left alone.
 */
export function replaceFile(file: string, read: Buffer, bytes: Buffer): Problem | undefined {
  let draft: string | undefined;
  try {
    // A link stays one: what it leads to is written.
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    const { mode, uid, gid } = statSync(target);
    draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    writeFileSync(draft, bytes, { flag: 'wx', mode });
    chmodSync(draft, mode);
    keepOwner(draft, uid, gid);
    if (!readFileSync(target).equals(read)) {
      rmSync(draft);
      return { file, message: '检查以后改动过，没有修正，请再运行一次' };
    }
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    return toProblem(file, error);
  }
}

/** Only the superuser may give a file away, and only to them it can have been another's. */
function keepOwner(file: string, uid: number, gid: number): void {
  const made = statSync(file);
  if (made.uid !== uid || made.gid !== gid) chownSync(file, uid, gid);
}
