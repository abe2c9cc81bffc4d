import { SaxesParser } from 'saxes';
import { WordProblem } from '../problems.js';

/** The start of an element. Names have fixed prefixes regardless of the file's own: `w:p`, attribute `w:val`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** UTF-16 offsets of the start tag in the XML. */
  readonly start: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

/** Callbacks for the elements of an XML text, in document order. */
export interface XmlHandler {
  /** `prefix` is the one the file itself uses. */
  readonly open: (element: XmlElement, prefix: string) => void;
  /** Offsets of the end tag; for a self-closing element both are the end of its tag. */
  readonly close: (name: string, start: number, end: number) => void;
}

/** Deeper than any real document: ten nested tables need about 60. */
const MAX_DEPTH = 400;

/** The namespaces of Word files, in the transitional and the strict variant of the standard. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
};

/**
 * Parses an XML text and calls the handler for each element.
 * @throws WordProblem if it is not well-formed, has a document type declaration (which may declare entities) or is nested too deeply.
 */
export function scanXml(xml: string, { open, close }: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  parser.on('error', () => {
    throw new WordProblem('broken');
  });
  parser.on('doctype', () => {
    throw new WordProblem('entities');
  });
  parser.on('opentag', (tag) => {
    const name = toName(tag.uri, tag.local);
    names.push(name);
    if (names.length > MAX_DEPTH) throw new WordProblem('tooDeep');
    const end = parser.position;
    // An attribute value cannot contain an unescaped <.
    const start = xml.lastIndexOf('<', end - 1);
    const attributes = new Map<string, string>();
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      attributes.set(toName(uri, local), value);
    }
    open({ name, attributes, start, end, isSelfClosing: tag.isSelfClosing }, tag.prefix);
  });
  parser.on('closetag', (tag) => {
    const end = parser.position;
    const start = tag.isSelfClosing ? end : xml.lastIndexOf('<', end - 1);
    close(names.pop() ?? '', start, end);
  });
  parser.write(xml).close();
}

function toName(uri: string, local: string): string {
  if (uri === '') return local;
  return `${PREFIXES[uri] ?? 'other'}:${local}`;
}
