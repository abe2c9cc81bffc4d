/** The file format of an archive's sentences: a line of JSON with the number of 32-bit integers of each text, then the integers. */
import { endianness } from 'node:os';
import { version } from '../../../package.json';
import { toRecord } from '../to-record.js';

/** The content depends on how sentences are cut, which may differ in another version of the program. */
const ORIGIN = `${version} ${endianness()}`;

const LINE_END = 0x0a;

/** Encodes the sentences of each text, by its hash. */
export function encodeSentences(byText: ReadonlyMap<string, Uint32Array>): Uint8Array {
  const texts = [...byText].map(([hash, numbers]) => [hash, numbers.length] as const);
  const head = Buffer.from(`${JSON.stringify({ of: ORIGIN, texts })}\n`);
  const numbers = [...byText.values()].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([head, ...numbers]);
}

/** Decodes a file; an empty map if it is broken, truncated, or of another version. */
export function decodeSentences(bytes: Buffer): ReadonlyMap<string, Uint32Array> {
  const end = bytes.indexOf(LINE_END);
  const texts = readTexts(bytes.subarray(0, Math.max(end, 0)));
  const total = texts.reduce((sum, [, count]) => sum + count, 0);
  // Copied, because a Uint32Array must start at a multiple of four bytes.
  const body = bytes.buffer.slice(bytes.byteOffset + end + 1, bytes.byteOffset + bytes.length);
  if (body.byteLength !== total * Uint32Array.BYTES_PER_ELEMENT) return new Map();
  const numbers = new Uint32Array(body);
  let at = 0;
  return new Map(texts.map(([hash, count]) => [hash, numbers.subarray(at, (at += count))]));
}

function readTexts(head: Buffer): readonly (readonly [hash: string, count: number])[] {
  try {
    const { of, texts } = toRecord(JSON.parse(head.toString('utf8')));
    if (of !== ORIGIN || !Array.isArray(texts)) return [];
    return texts.every(isText) ? texts : [];
  } catch {
    // Broken: the file is rebuilt.
    return [];
  }
}

function isText(value: unknown): value is readonly [string, number] {
  if (!Array.isArray(value)) return false;
  const [hash, count] = value as unknown[];
  return typeof hash === 'string' && Number.isSafeInteger(count) && Number(count) >= 0;
}
