import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.js';

/** A file to write; its name is relative to a folder. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into a folder, which is created if it is missing, none of them half.
 * @returns their paths
 * @throws the system error; the temporary files are removed
 */
export function writeWhole(folder: string, files: readonly NamedText[]): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const whole = files.map(({ name, text }) => ({ path: join(folder, name), content: text }));
  writeAtomically(whole);
  return whole.map(({ path }) => path);
}
