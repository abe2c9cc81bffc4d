// Reads the central directory of a zip archive, only with the features a Word file needs: stored or deflated entries, one
// volume, no encryption, no zip64. Sizes are known before anything is unpacked.
import { inflateRawSync } from 'node:zlib';
import { WordProblem } from '../problems.js';

/** An entry of the central directory. Offsets are bytes of the archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localStart: number;
  /** Its record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

export interface ZipArchive {
  readonly bytes: Buffer;
  readonly entries: readonly ZipEntry[];
  /** Offset of the end-of-central-directory record. */
  readonly endStart: number;
}

/** A Word file with a picture on each of 500 pages has fewer. */
const MAX_ENTRIES = 4000;

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_SIZE = 30;
const STORED = 0;
export const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** Reads the central directory. @throws WordProblem if it is broken, encrypted or has too many entries. */
export function readZip(bytes: Buffer): ZipArchive {
  const endStart = findEnd(bytes);
  const count = bytes.readUInt16LE(endStart + 10);
  if (count > MAX_ENTRIES) throw new WordProblem('tooLarge');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(endStart + 16);
  for (let index = 0; index < count; index += 1) {
    const entry = readRecord(bytes, at, endStart);
    entries.push(entry);
    at = entry.recordEnd;
  }
  return { bytes, entries, endStart };
}

/** Finds the end-of-central-directory record, which is last, before a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new WordProblem('broken');
}

function readRecord(bytes: Buffer, at: number, limit: number): ZipEntry {
  if (at + RECORD_SIZE > limit || bytes.readUInt32LE(at) !== RECORD_SIGNATURE) {
    throw new WordProblem('broken');
  }
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0) throw new WordProblem('encrypted');
  const nameEnd = at + RECORD_SIZE + bytes.readUInt16LE(at + 28);
  const recordEnd = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (recordEnd > limit) throw new WordProblem('broken');
  return {
    name: bytes.toString('utf8', at + RECORD_SIZE, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    localStart: bytes.readUInt32LE(at + 42),
    recordStart: at,
    recordEnd,
  };
}

/** The compressed bytes of an entry. @throws WordProblem if its local header is missing. */
export function findPackedBytes({ bytes }: ZipArchive, entry: ZipEntry): Buffer {
  const at = entry.localStart;
  if (at + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) {
    throw new WordProblem('broken');
  }
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + entry.packedSize > bytes.length) throw new WordProblem('broken');
  return bytes.subarray(start, start + entry.packedSize);
}

/** The unpacked bytes of an entry. @throws WordProblem if they are broken, or more than `limit` bytes. */
export function unpackEntry(archive: ZipArchive, entry: ZipEntry, limit: number): Buffer {
  if (entry.size > limit) throw new WordProblem('tooLarge');
  const packed = findPackedBytes(archive, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new WordProblem('broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    throw new WordProblem(isOverflow(error) ? 'tooLarge' : 'broken');
  }
}

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
