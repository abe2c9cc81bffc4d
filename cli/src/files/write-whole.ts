import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryName } from './temporary-name.js';

/** A file to write; its name is relative to a folder. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into a folder, which is created if it is missing: first all of them under temporary names, so that none is
 * ever half written.
 * @returns their paths
 * @throws the system error; the temporary files are removed
 */
export function writeWhole(folder: string, files: readonly NamedText[]): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const temporaries = files.map(({ name }) => join(folder, temporaryName(name)));
  try {
    for (const [index, { text }] of files.entries()) writeFileSync(temporaries[index] ?? '', text);
    return files.map(({ name }, index) => {
      const path = join(folder, name);
      renameSync(temporaries[index] ?? '', path);
      return path;
    });
  } finally {
    for (const temporary of temporaries) rmSync(temporary, { force: true });
  }
}
