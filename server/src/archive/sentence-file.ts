/** The sentences of an archive in a file: a line of JSON that says how many numbers each text has, then the numbers. */
import { endianness } from 'node:os';
import { version } from '../../../package.json';
import { toRecord } from '../to-record.js';

/** What is written depends on how sentences are read, which another version of the program may do otherwise. */
const OF = `${version} ${endianness()}`;

const LINE_END = 0x0a;

/** The bytes of the file. */
export function encodeSentences(byText: ReadonlyMap<string, Uint32Array>): Uint8Array {
  const texts = [...byText].map(([hash, numbers]) => [hash, numbers.length] as const);
  const head = Buffer.from(`${JSON.stringify({ of: OF, texts })}\n`);
  const numbers = [...byText.values()].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([head, ...numbers]);
}

/** What the file says; nothing where it is broken, cut off, or of another version. */
export function decodeSentences(bytes: Buffer): ReadonlyMap<string, Uint32Array> {
  const end = bytes.indexOf(LINE_END);
  const texts = readTexts(bytes.subarray(0, Math.max(end, 0)));
  const total = texts.reduce((sum, [, count]) => sum + count, 0);
  // Copied: numbers of four bytes begin at multiples of four.
  const body = bytes.buffer.slice(bytes.byteOffset + end + 1, bytes.byteOffset + bytes.length);
  if (body.byteLength !== total * Uint32Array.BYTES_PER_ELEMENT) return new Map();
  const numbers = new Uint32Array(body);
  let at = 0;
  return new Map(texts.map(([hash, count]) => [hash, numbers.subarray(at, (at += count))]));
}

function readTexts(head: Buffer): readonly (readonly [hash: string, count: number])[] {
  try {
    const { of, texts } = toRecord(JSON.parse(head.toString('utf8')));
    if (of !== OF || !Array.isArray(texts)) return [];
    return texts.every(isText) ? texts : [];
  } catch {
    // Broken: it is made anew.
    return [];
  }
}

function isText(value: unknown): value is readonly [string, number] {
  if (!Array.isArray(value)) return false;
  const [hash, count] = value as unknown[];
  return typeof hash === 'string' && Number.isSafeInteger(count) && Number(count) >= 0;
}
