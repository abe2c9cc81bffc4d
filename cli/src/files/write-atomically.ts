import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { temporaryName } from './temporary-name.js';

/** A file to write. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files for the user, with the permissions of any new file: all of them under temporary names before the first is
 * renamed, so that none is ever half written. Folders must exist. `replaceFile` is for a draft, whose permissions and
 * links are kept.
 * @throws the system error; the temporary files are removed
 */
export function writeAtomically(files: readonly NewFile[]): void {
  const pairs = files.map(({ path, content }) => {
    // Cut, because the file's own name may already have the greatest length allowed.
    const name = temporaryName(basename(path).slice(0, 40));
    return { temporary: join(dirname(path), name), path, content };
  });
  try {
    for (const { temporary, content } of pairs) writeFileSync(temporary, content, { flag: 'wx' });
    for (const { temporary, path } of pairs) renameSync(temporary, path);
  } finally {
    for (const { temporary } of pairs) rmSync(temporary, { force: true });
  }
}
