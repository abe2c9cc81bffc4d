import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftName } from './draft-name.js';

/** A file to write, its name relative to a folder. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into a folder, made where there is none: first all of them under other names, so that none is ever half
 * written. Gives their paths. Throws the system's error, and then leaves none behind that was not there.
 */
export function writeWhole(folder: string, files: readonly NamedText[]): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const drafts = files.map(({ name }) => join(folder, draftName(name)));
  try {
    for (const [index, { text }] of files.entries()) writeFileSync(drafts[index] ?? '', text);
    return files.map(({ name }, index) => {
      const path = join(folder, name);
      renameSync(drafts[index] ?? '', path);
      return path;
    });
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}
