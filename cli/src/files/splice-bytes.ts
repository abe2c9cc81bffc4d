/** Applies edits of a text to the bytes it was read from: bytes outside the edits stay unchanged. */
import type { TextEdit } from '../../../core/src/index.js';
import type { TextEncoding } from '../../../miner/src/decode-text.js';

/** A decoded file. `text` is without the byte order mark. */
export interface EncodedText {
  readonly bytes: Buffer;
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Returns the bytes after the edits, which must not overlap; `undefined` if the encoding cannot express a new text. */
export function spliceBytes(
  { bytes, text, encoding }: EncodedText,
  edits: readonly TextEdit[],
): Buffer | undefined {
  const locate = createLocator(bytes, text, encoding);
  const pieces: Buffer[] = [];
  let at = 0;
  // An insertion comes before a replacement that starts at the same offset.
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const { span, newText } of ordered) {
    const written = encode(newText, encoding);
    if (!written) return undefined;
    pieces.push(bytes.subarray(at, locate(span.start)), written);
    at = locate(span.end);
  }
  return Buffer.concat([...pieces, bytes.subarray(at)]);
}

/** Returns a function from a UTF-16 offset to its byte offset; it must be called in ascending order of offsets. */
function createLocator(
  bytes: Buffer,
  text: string,
  encoding: TextEncoding,
): (offset: number) => number {
  switch (encoding) {
    case 'utf-8': {
      let byte = bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK) ? UTF8_MARK.length : 0;
      let last = 0;
      return (offset) => {
        byte += Buffer.byteLength(text.slice(last, offset));
        last = offset;
        return byte;
      };
    }
    case 'utf-16le':
    case 'utf-16be':
      return (offset) => 2 + offset * 2;
    case 'gb18030': {
      const starts = findGb18030Starts(bytes, text);
      return (offset) => starts[offset] ?? bytes.length;
    }
  }
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The byte offset of each UTF-16 unit: a character has one byte, two, or four if the second is an ASCII digit. */
function findGb18030Starts(bytes: Buffer, text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    if (character.length === 2) starts.push(at);
    at += gb18030Length(bytes, at);
  }
  return starts;
}

function gb18030Length(bytes: Buffer, at: number): number {
  // 0x80 is a single byte, the euro sign.
  if ((bytes[at] ?? 0) <= 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function encode(text: string, encoding: TextEncoding): Buffer | undefined {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}

/** Encodes characters of one or two bytes; fixes insert no others. `undefined` for any other character. */
function encodeGb18030(text: string): Buffer | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < ASCII_END ? [code] : twoByteCharacters().get(character);
    if (!pair) return undefined;
    for (const byte of pair) bytes.push(byte);
  }
  return Buffer.from(bytes);
}

const ASCII_END = 0x80;

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Node decodes GB18030 but does not encode it, so the table is built from the decoder, once and only when needed. */
function twoByteCharacters(): ReadonlyMap<string, readonly number[]> {
  if (table) return table;
  const pairs: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) pairs.push([lead, trail]);
  }
  const characters = [...new TextDecoder('gb18030').decode(Uint8Array.from(pairs.flat()))];
  table = new Map(pairs.map((pair, index) => [characters[index] ?? '', pair]));
  return table;
}
