import path from 'node:path/posix';
import type { WordPackage } from '../package/word-package.js';
import { WordProblem } from '../problems.js';
import { readPart } from '../reading/read-part.js';
import { encodeXmlText } from '../xml/xml-text.js';
import { scanXml } from '../xml/scan-xml.js';

/** A comment to be written; the document refers to it by its id. */
export interface NewComment {
  readonly id: number;
  readonly text: string;
}

/** The author of comments and changes, and the time (ISO 8601, UTC). */
export interface Signature {
  readonly author: string;
  readonly initials: string;
  readonly date: string;
}

/** The texts of the comments in a comments part, one line per paragraph. */
export function readComments(xml: string): readonly string[] {
  const lines = new Map<string | undefined, string[]>();
  for (const { note, runs } of readPart('comments', xml).paragraphs) {
    const line = runs.map(({ text }) => text).join('');
    lines.set(note, [...(lines.get(note) ?? []), line]);
  }
  return Array.from(lines.values(), (own) => own.join('\n'));
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The parts that change when comments are added, by name: the comments, and for a first comment its relationship and content type. */
export function addComments(
  word: WordPackage,
  comments: readonly NewComment[],
  signature: Signature,
): ReadonlyMap<string, string> {
  const name = word.names.comments;
  const xml = name === undefined ? undefined : word.readPart(name);
  if (name !== undefined && xml !== undefined) {
    return new Map([[name, insertBeforeEnd(xml, (w) => writeComments(comments, signature, w))]]);
  }
  const { dir, base } = path.parse(word.names.document);
  const part = path.join(dir, 'comments.xml');
  const relationships = path.join(dir, '_rels', `${base}.rels`);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const content = writeComments(comments, signature, 'w:');
  return new Map([
    [part, `${declaration}<w:comments xmlns:w="${W}">${content}</w:comments>`],
    [relationships, insertBeforeEnd(readRequired(word, relationships), writeRelationship)],
    [TYPES, insertBeforeEnd(readRequired(word, TYPES), (p) => writeContentType(p, `/${part}`))],
  ]);
}

const TYPES = '[Content_Types].xml';

function readRequired(word: WordPackage, name: string): string {
  const xml = word.readPart(name);
  if (xml === undefined) throw new WordProblem('broken');
  return xml;
}

/** Inserts XML before the end tag of the root; `write` gets the namespace prefix of the root. */
function insertBeforeEnd(xml: string, write: (prefix: string) => string): string {
  let depth = 0;
  let prefix = '';
  let at = -1;
  let emptyRoot: { readonly end: number; readonly name: string } | undefined;
  scanXml(xml, {
    open(element, own) {
      depth += 1;
      if (depth > 1) return;
      prefix = own === '' ? '' : `${own}:`;
      if (element.isSelfClosing) {
        emptyRoot = { end: element.end, name: prefix + (element.name.split(':').pop() ?? '') };
      }
    },
    close(_name, start) {
      depth -= 1;
      if (depth === 0) at = start;
    },
  });
  const written = write(prefix);
  if (!emptyRoot) return xml.slice(0, at) + written + xml.slice(at);
  const { end, name } = emptyRoot;
  return `${xml.slice(0, end - 2)}>${written}</${name}>${xml.slice(end)}`;
}

function writeComments(
  comments: readonly NewComment[],
  { author, initials, date }: Signature,
  w: string,
): string {
  return comments
    .map(({ id, text }) => {
      const by = `${w}id="${id}" ${w}author="${author}" ${w}date="${date}" ${w}initials="${initials}"`;
      const lines = text.split('\n').map((line) => {
        const content = `<${w}t xml:space="preserve">${encodeXmlText(line)}</${w}t>`;
        return `<${w}p><${w}r>${content}</${w}r></${w}p>`;
      });
      return `<${w}comment ${by}>${lines.join('')}</${w}comment>`;
    })
    .join('');
}

function writeRelationship(prefix: string): string {
  return `<${prefix}Relationship Id="rIdBiganziComments" Type="${TYPE}" Target="comments.xml"/>`;
}

function writeContentType(prefix: string, part: string): string {
  return `<${prefix}Override PartName="${part}" ContentType="${CONTENT_TYPE}"/>`;
}
