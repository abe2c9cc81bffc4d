// Builds Word files for tests from XML as Word and WPS write it.
import { replaceEntries } from '../package/replace-entries.js';
import { readZip } from '../package/zip-directory.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The inner XML of the parts; parts that are left out are not in the file. */
export interface WordParts {
  /** Inside `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Further entries of the archive by name. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${own}${r(text)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A content control around `content`. */
export function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** The bytes of a file. */
export function makeWord({ body, others = {}, ...parts }: WordParts): Buffer {
  const names = Object.entries(parts);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(names.map(([name]) => name)),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(names.map(([name]) => [name, `${name}.xml`])),
    'word/document.xml': `${DECLARATION}<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  for (const [name, xml] of names) {
    files[`word/${name}.xml`] =
      `${DECLARATION}<w:${name} xmlns:w="${W}" xmlns:mc="${MC}">${xml}</w:${name}>`;
  }
  return makeZip({ ...files, ...others });
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const rows = ['document', ...names].map((name) => {
    const type = name === 'document' ? 'document.main' : name;
    return `<Override PartName="/word/${name}.xml" ContentType="${main}.${type}+xml"/>`;
  });
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${rows.join('')}</Types>`;
}

const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** A zip archive of these entries. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const contents = Object.entries(files).map(
    ([name, content]) => [name, Buffer.from(content as string)] as const, // accepts a string or bytes
  );
  return replaceEntries(readZip(EMPTY_ZIP), new Map(contents));
}
