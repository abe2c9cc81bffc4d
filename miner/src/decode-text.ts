/** The supported encodings of drafts. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The text of a file without its byte order mark, or the reason why it is not text. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown' };

/** Detects the encoding (byte order mark, then UTF-8, then GB18030) and decodes the bytes. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf32(bytes)) return { kind: 'unknown' };
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  // UTF-16 may contain lone surrogates; without `fatal`, each becomes one U+FFFD and no column moves.
  if (marked && marked.encoding !== 'utf-8') return text(bytes, marked.encoding, false);
  if (bytes.includes(0)) return { kind: 'binary' };
  try {
    return text(bytes, 'utf-8', true);
  } catch {
    return fromGb18030(bytes);
  }
}

/** The byte order mark of UTF-32 begins with that of UTF-16, or with two zero bytes. */
function isUtf32(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length % 4 !== 0) return false;
  return UTF_32_MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

const UTF_32_MARKS: readonly (readonly number[])[] = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

const MARKS: readonly { mark: readonly number[]; encoding: TextEncoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function text(bytes: Uint8Array, encoding: TextEncoding, fatal: boolean): DecodedText {
  return { kind: 'text', text: new TextDecoder(encoding, { fatal }).decode(bytes), encoding };
}

function fromGb18030(bytes: Uint8Array): DecodedText {
  if (shareOfCommonPairs(bytes) < COMMON_SHARE) return { kind: 'unknown' };
  try {
    return text(bytes, 'gb18030', true);
  } catch {
    return { kind: 'unknown' };
  }
}

/**
 * Nearly any two bytes are a character of GB18030, including those of damaged UTF-8 and Big5. In Chinese
 * prose nine of ten pairs lie in the rows of GB 2312; in bytes misread as GB18030 half do not.
 */
const COMMON_SHARE = 0.8;

function shareOfCommonPairs(bytes: Uint8Array): number {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    pairs += 1;
    if (isGb2312(lead, trail)) common += 1;
    at += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

function isGb2312(lead: number, trail: number): boolean {
  const row = (lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7);
  return row && trail >= 0xa1 && trail <= 0xfe;
}
