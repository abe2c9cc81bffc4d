/** Files in the cache folder: read whole, written whole, and never missed. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** A line before the content says what it was made from, and its sum; another line, and the content is not used. */
const HEAD = 128;

/** What the file holds, if it was made from the same and is whole; `undefined` in every other case. */
export function readKept(file: string, origin: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(HEAD);
    return bytes.toString('latin1', 0, HEAD) === toHead(origin, content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the content under another name that then takes the place of the file, for whoever reads it at the same time.
 * Never throws: a cache that cannot be written costs time and nothing else.
 */
export function keep(file: string, origin: string, content: Buffer): void {
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      const head = Buffer.from(toHead(origin, content), 'latin1');
      writeFileSync(unfinished, Buffer.concat([head, content]), { mode: 0o600, flag: 'wx' });
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
  } catch {
    // See above.
  }
}

function toHead(origin: string, content: Buffer): string {
  const sum = crc32(content).toString(16).padStart(8, '0');
  return `${sum} ${origin}`.slice(0, HEAD - 1).padEnd(HEAD - 1) + '\n';
}

/** What tells one state of a file from another: its size and when it was written; `undefined` where there is no such file. */
export function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeMs}`;
}
