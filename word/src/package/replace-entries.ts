import { crc32 } from './crc32.js';
import { deflateRawSync } from 'node:zlib';
import {
  DEFLATED,
  findPackedBytes,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
  type ZipArchive,
  type ZipEntry,
} from './zip-directory.js';

/**
 * The archive with new contents of some entries, by name; new entries are added at the end. Every other entry keeps its
 * header, compressed bytes, name, dates and position.
 */
export function replaceEntries(
  archive: ZipArchive,
  contents: ReadonlyMap<string, Uint8Array>,
): Buffer {
  const records: Buffer[] = [];
  const locals: Buffer[] = [];
  let at = 0;
  const add = (local: Buffer, record: Buffer) => {
    record.writeUInt32LE(at, 42);
    locals.push(local);
    records.push(record);
    at += local.length;
  };
  for (const entry of archive.entries) {
    const content = contents.get(entry.name);
    if (content) add(...writeEntry(entry.name, content, recordOf(archive, entry)));
    else add(copyLocal(archive, entry), recordOf(archive, entry));
  }
  const known = new Set(archive.entries.map(({ name }) => name));
  for (const [name, content] of contents) {
    if (!known.has(name)) add(...writeEntry(name, content, undefined));
  }
  return Buffer.concat([...locals, ...records, writeEnd(archive, records, at)]);
}

function recordOf({ bytes }: ZipArchive, { recordStart, recordEnd }: ZipEntry): Buffer {
  return Buffer.from(bytes.subarray(recordStart, recordEnd));
}

const DESCRIPTOR_FLAG = 8;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const UTF8_FLAG = 0x800;

/** The local header, the compressed bytes and the data descriptor, if there is one. */
function copyLocal(archive: ZipArchive, entry: ZipEntry): Buffer {
  const { bytes } = archive;
  const packed = findPackedBytes(archive, entry);
  const end = packed.byteOffset - bytes.byteOffset + packed.length;
  return bytes.subarray(entry.localStart, end + descriptorLength(bytes, entry.localStart, end));
}

function descriptorLength(bytes: Buffer, localStart: number, end: number): number {
  if ((bytes.readUInt16LE(localStart + 6) & DESCRIPTOR_FLAG) === 0) return 0;
  const isSigned = end + 4 <= bytes.length && bytes.readUInt32LE(end) === DESCRIPTOR_SIGNATURE;
  return isSigned ? 16 : 12;
}

/** The local header with the compressed bytes, and the central directory record, whose offset is written later. */
function writeEntry(
  name: string,
  content: Uint8Array,
  record: Buffer | undefined,
): [local: Buffer, record: Buffer] {
  const packed = deflateRawSync(content);
  const fresh = record ?? newRecord(name);
  const nameBytes = Buffer.from(name, 'utf8');
  fresh.writeUInt16LE(fresh.readUInt16LE(8) & ~DESCRIPTOR_FLAG, 8);
  fresh.writeUInt16LE(DEFLATED, 10);
  fresh.writeUInt32LE(crc32(content), 16);
  fresh.writeUInt32LE(packed.length, 20);
  fresh.writeUInt32LE(content.length, 24);
  const header = Buffer.alloc(LOCAL_SIZE);
  header.writeUInt32LE(LOCAL_SIGNATURE, 0);
  // Version, flags, method, time, date, checksum and sizes have the same order as in the central directory.
  fresh.copy(header, 4, 6, 28);
  header.writeUInt16LE(nameBytes.length, 26);
  return [Buffer.concat([header, nameBytes, packed]), fresh];
}

/** The earliest date of the zip format, 1 January 1980, so that the output does not depend on the clock. */
const FIRST_DAY = 0x21;

function newRecord(name: string): Buffer {
  const nameBytes = Buffer.from(name, 'utf8');
  const record = Buffer.alloc(46 + nameBytes.length);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(UTF8_FLAG, 8);
  record.writeUInt16LE(FIRST_DAY, 14);
  record.writeUInt16LE(nameBytes.length, 28);
  nameBytes.copy(record, 46);
  return record;
}

function writeEnd({ bytes, endStart }: ZipArchive, records: readonly Buffer[], at: number): Buffer {
  const end = Buffer.from(bytes.subarray(endStart));
  const size = records.reduce((sum, record) => sum + record.length, 0);
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
