/** The text between two tags as it stands in the file, and where each unit of it begins there. */
export interface SourceText {
  readonly text: string;
  /** Offset in the XML of each unit of `text` and of its end; `undefined` where each unit is one of the XML. */
  readonly places: readonly number[] | undefined;
}

/**
 * Decodes the raw text between `start` and `end` of an XML text. White space is blanks, as in Word. `undefined` where it is no
 * mere text, but has comments or CDATA in it.
 */
export function decodeXmlText(xml: string, start: number, end: number): SourceText | undefined {
  const raw = xml.slice(start, end);
  if (raw.includes('<')) return undefined;
  if (!raw.includes('&')) return { text: raw.replace(WHITE_SPACE, ' '), places: undefined };
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < raw.length;) {
    const semicolon = raw[at] === '&' ? raw.indexOf(';', at) : -1;
    const sign = semicolon < 0 ? raw.charAt(at) : decodeReference(raw.slice(at + 1, semicolon));
    places.push(start + at);
    if (sign.length === 2) places.push(start + at);
    text += sign;
    at = semicolon < 0 ? at + 1 : semicolon + 1;
  }
  places.push(end);
  return { text: text.replace(WHITE_SPACE, ' '), places };
}

/** Line ends and tabs as they stand in the XML. */
const WHITE_SPACE = /[\t\n\r]/gu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** amp, #20013, #x4e2d */
function decodeReference(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? '\uFFFD';
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** Text as it is written between two tags or into an attribute. Control characters, which XML has not, are left out. */
export function encodeXmlText(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Control characters but tab and line ends; halves of surrogate pairs; two noncharacters. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;
