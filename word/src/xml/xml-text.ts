/** The decoded text between two tags, and the offsets of its units in the file. */
export interface SourceText {
  readonly text: string;
  /** The XML offset of each unit of `text` and of its end; `undefined` if each unit is one unit of the XML. */
  readonly places: readonly number[] | undefined;
}

/**
 * Decodes the raw text between the offsets `start` and `end` of an XML text. White space becomes spaces, as in Word.
 * @returns `undefined` if it contains comments or CDATA
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

/** Unescaped line ends and tabs. */
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

/** Escapes text for XML content or an attribute. Control characters, which XML does not allow, are removed. */
export function encodeXmlText(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Control characters except tab and line ends; lone surrogates; two noncharacters. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;
