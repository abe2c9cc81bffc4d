/** Whether the UTF-16 unit is a Chinese character of the blocks that official texts use. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
  );
}

/** Whether the unit is in the block of nearly all characters of today's Chinese, U+4E00 to U+9FFF. */
export function isUnifiedHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 0–9, half-width. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** ０–９. */
export function isFullWidthDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/** A–Z and a–z, half-width. */
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Space, tab, no-break space, the wide spaces that indent Chinese paragraphs, byte order mark. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x0b ||
    code === 0x0c
  );
}

/** The first offset from `from` on that is no blank; the length of the text where only blanks follow. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a Chinese character is directly before or after the unit at `at`. */
export function isBesideHan(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1));
}

/** The kind of boundary before an enumeration item: the start of the text or a punctuation mark, strongest first. */
export type Boundary = 'start' | 'stop' | 'semicolon' | 'colon' | 'comma' | 'pause';

const BOUNDARIES: Readonly<Record<string, Boundary>> = {
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '；': 'semicolon',
  ';': 'semicolon',
  '：': 'colon',
  ':': 'colon',
  '，': 'comma',
  ',': 'comma',
  '“': 'comma',
  '‘': 'comma',
  '、': 'pause',
};

/** Characters skipped between a boundary and an item: closing marks (” ）), Markdown emphasis, blanks. */
const SKIPPED = new Set([
  '”',
  '’',
  '"',
  '）',
  ')',
  '》',
  '*',
  ' ',
  '\u3000',
  '\t',
  '\u00a0',
  '\u2002',
  '\u2003',
]);

/** The boundary just before `offset`, with closing marks, emphasis and blanks skipped; `undefined` inside a clause. */
export function boundaryBefore(text: string, offset: number): Boundary | undefined {
  let at = offset - 1;
  // Fast path: nearly every character follows another Chinese character.
  if (isHan(text.charCodeAt(at))) return undefined;
  let through = false;
  while (at >= 0) {
    const sign = text.charAt(at);
    const boundary = BOUNDARIES[sign];
    if (boundary !== undefined) return boundary;
    if (!SKIPPED.has(sign)) break;
    if (sign === '）' || sign === ')' || sign === '》') through = true;
    at -= 1;
  }
  if (at < 0) return through ? undefined : 'start';
  return undefined;
}
