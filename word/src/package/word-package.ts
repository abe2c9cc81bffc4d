import path from 'node:path/posix';
import { WordProblem, type WordProblemKind } from '../problems.js';
import { scanXml } from '../xml/scan-xml.js';
import { readZip, unpackEntry, type ZipArchive, type ZipEntry } from './zip-directory.js';

/** An opened Word file: its archive and the names of its text parts. */
export interface WordPackage {
  readonly archive: ZipArchive;
  readonly names: WordPartNames;
  /** The XML of a part; `undefined` if the file has no part of that name. @throws WordProblem */
  readPart(name: string): string | undefined;
  /** Encodes the new XML of a part like the old one. @throws WordProblem if that is not UTF-8 */
  encodePart(name: string, xml: string): Uint8Array;
}

/** Names of parts, such as `word/document.xml`; `undefined` for a part that the file lacks. */
export interface WordPartNames {
  readonly document: string;
  readonly numbering: string | undefined;
  readonly styles: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  readonly comments: string | undefined;
}

/** Limit for all XML parts together in bytes, unpacked. The document of a speech has 0.2 MB, a book of speeches 10 MB. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

/** Opens the bytes of a file. @throws WordProblem if it is no Word document, broken, or too large when unpacked. */
export function openWord(bytes: Uint8Array): WordPackage {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const other = recognizeOther(buffer);
  if (other) throw new WordProblem(other);
  const archive = readZip(buffer);
  const readPart = createPartReader(archive);
  return {
    archive,
    names: findParts(readPart),
    readPart,
    encodePart: (name, xml) => encodePart(archive, name, xml),
  };
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Keeps the byte order mark of the part. */
function encodePart(archive: ZipArchive, name: string, xml: string): Uint8Array {
  const entry = findEntry(archive, name);
  const old = entry ? unpackEntry(archive, entry, MAX_UNPACKED_BYTES) : Buffer.alloc(0);
  if (isUtf16(old)) throw new WordProblem('encoding');
  const written = Buffer.from(xml, 'utf8');
  return old.indexOf(UTF8_MARK) === 0 ? Buffer.concat([UTF8_MARK, written]) : written;
}

/** Whether the bytes begin with the byte order mark of UTF-16. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Falls back to ignoring case, because some programs write references whose case differs from the entry's name. */
function findEntry({ entries }: ZipArchive, name: string): ZipEntry | undefined {
  return (
    entries.find((one) => one.name === name) ??
    entries.find((one) => one.name.toLowerCase() === name.toLowerCase())
  );
}

/** Recognises other formats with the name of a Word file; `undefined` for a zip archive. */
function recognizeOther(bytes: Buffer): WordProblemKind | undefined {
  const start = bytes.toString('latin1', 0, 512);
  if (start.startsWith('PK')) return undefined;
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'oldWord';
  if (start.startsWith('{\\rtf')) return 'richText';
  return WEB_PAGE.test(start) ? 'webPage' : 'broken';
}

/** <html xmlns:w=…>, <!DOCTYPE html> */
const WEB_PAGE = /<(?:html|!doctype html)/iu;

/** Returns a memoised reader of parts that enforces the limit on their total size. */
function createPartReader(archive: ZipArchive): (name: string) => string | undefined {
  const declared = archive.entries.filter(isXml).reduce((sum, { size }) => sum + size, 0);
  if (declared > MAX_UNPACKED_BYTES) throw new WordProblem('tooLarge');
  let left = MAX_UNPACKED_BYTES;
  const read = new Map<string, string>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const entry = findEntry(archive, name);
    if (!entry) return undefined;
    const content = unpackEntry(archive, entry, left);
    left -= content.length;
    const text = decodePart(content);
    read.set(name, text);
    return text;
  };
}

/** Pictures are never unpacked, so their size does not count. */
function isXml({ name }: ZipEntry): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}

/** XML is UTF-8 unless it begins with a byte order mark of UTF-16. */
function decodePart(content: Buffer): string {
  const encoding = !isUtf16(content) ? 'utf-8' : content[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    throw new WordProblem('broken');
  }
}

/** Follows the relationships from the package to its document and from there to the other parts. */
function findParts(readPart: (name: string) => string | undefined): WordPartNames {
  const root = readRelationships(readPart('_rels/.rels') ?? '', '');
  const document = root.get('officeDocument') ?? 'word/document.xml';
  const { dir, base } = path.parse(document);
  const own = readRelationships(readPart(path.join(dir, '_rels', `${base}.rels`)) ?? '', dir);
  return {
    document,
    numbering: own.get('numbering'),
    styles: own.get('styles'),
    footnotes: own.get('footnotes'),
    endnotes: own.get('endnotes'),
    comments: own.get('comments'),
  };
}

/** The names of related parts, by the last path segment of the relationship type. */
function readRelationships(xml: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (xml === '') return targets;
  scanXml(xml, {
    open({ name, attributes }) {
      if (name !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type')?.split('/').pop() ?? '';
      const target = attributes.get('Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : path.join(folder, target);
      if (!targets.has(type)) targets.set(type, part);
    },
    close: () => undefined,
  });
  return targets;
}
