/** Whether the unit is a Chinese character (the blocks official prose is written in). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
  );
}

/** Whether the unit is in the block that nearly every character of today's Chinese is in, U+4E00 to U+9FFF. */
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

/** The reach of a mark that may stand before an enumeration item. */
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

/** Marks that may close before an item without hiding the boundary in front of them: ”, ）, Markdown emphasis. */
const TRANSPARENT = new Set([
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

/** The boundary just before `offset`, looking through closing quotes, emphasis and blanks; `undefined` inside a clause. */
export function boundaryBefore(text: string, offset: number): Boundary | undefined {
  let at = offset - 1;
  // Nearly every character has another in front of it.
  if (isHan(text.charCodeAt(at))) return undefined;
  let through = false;
  while (at >= 0) {
    const sign = text.charAt(at);
    const boundary = BOUNDARIES[sign];
    if (boundary !== undefined) return boundary;
    if (!TRANSPARENT.has(sign)) break;
    if (sign === '）' || sign === ')' || sign === '》') through = true;
    at -= 1;
  }
  if (at < 0) return through ? undefined : 'start';
  return undefined;
}

/** 。！？； and their half-width forms: what ends the title of a run-in heading. */
export function isStop(sign: string): boolean {
  return sign !== '' && '。！？；!?;'.includes(sign);
}
