/** Files in the cache folder. They are written atomically and verified when read; a missing or invalid file is not an error. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** Length in bytes of the header line, which has a CRC-32 of the content and its origin (what the content was computed from). */
const HEADER_LENGTH = 128;

/** The content of a file if its origin and checksum match; else `undefined`. Never throws. */
export function readCacheFile(file: string, origin: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(HEADER_LENGTH);
    return bytes.toString('latin1', 0, HEADER_LENGTH) === toHeader(origin, content)
      ? content
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a file atomically (temporary file and rename), because another process may be reading it; synchronously, because
 * it is called when a process exits. Never throws: without the cache a program is only slower.
 */
export function writeCacheFile(file: string, origin: string, content: Buffer): void {
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      const header = Buffer.from(toHeader(origin, content), 'latin1');
      writeFileSync(unfinished, Buffer.concat([header, content]), { mode: 0o600, flag: 'wx' });
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
  } catch {
    // See above.
  }
}

function toHeader(origin: string, content: Buffer): string {
  const sum = crc32(content).toString(16).padStart(8, '0');
  return `${sum} ${origin}`.slice(0, HEADER_LENGTH - 1).padEnd(HEADER_LENGTH - 1) + '\n';
}

/** Size and modification time of a file, which identify its version; `undefined` if the file does not exist. */
export function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeMs}`;
}
