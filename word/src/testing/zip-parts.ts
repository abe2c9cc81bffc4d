import { findPackedBytes, readZip, unpackEntry } from '../package/zip-directory.js';

/** The entries of an archive in order: name and compressed bytes in hexadecimal. */
export function packedEntries(bytes: Buffer): readonly (readonly [name: string, packed: string])[] {
  const archive = readZip(bytes);
  return archive.entries.map((entry) => [
    entry.name,
    findPackedBytes(archive, entry).toString('hex'),
  ]);
}

/** The unpacked text of an entry; empty if there is no such entry. */
export function readEntry(bytes: Buffer, name: string): string {
  const archive = readZip(bytes);
  const entry = archive.entries.find((one) => one.name === name);
  return entry ? unpackEntry(archive, entry, 1e9).toString('utf8') : '';
}
