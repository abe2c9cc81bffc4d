import { findPackedBytes, readZip, unpackEntry } from '../package/zip-directory.js';

/** The entries of an archive as they are packed, in order: name and bytes in hexadecimal. */
export function packedEntries(bytes: Buffer): readonly (readonly [name: string, packed: string])[] {
  const archive = readZip(bytes);
  return archive.entries.map((entry) => [
    entry.name,
    findPackedBytes(archive, entry).toString('hex'),
  ]);
}

/** The unpacked text of an entry; empty where there is none. */
export function readEntry(bytes: Buffer, name: string): string {
  const archive = readZip(bytes);
  const entry = archive.entries.find((one) => one.name === name);
  return entry ? unpackEntry(archive, entry, 1e9).toString('utf8') : '';
}
