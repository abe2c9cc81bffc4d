import type { ReadParagraph, PartText } from '../reading/paragraphs.js';
import type { XmlEdit } from './part-edits.js';

/** The edit that marks the end of a paragraph as deleted; `attributes` are those of the tracked change. */
export function deleteParagraphMark(
  { xml, prefix }: PartText,
  { properties, tagEnd }: ReadParagraph,
  attributes: string,
): XmlEdit {
  const w = prefix === '' ? '' : `${prefix}:`;
  const mark = `<${w}del ${attributes}/>`;
  if (!properties) {
    const written = `<${w}pPr><${w}rPr>${mark}</${w}rPr></${w}pPr>`;
    return { start: tagEnd, end: tagEnd, xml: written };
  }
  const { start, end } = properties;
  const old = xml.slice(start, end);
  return { start, end, xml: addToProperties(old, w, mark) };
}

/** <w:pPr/>, <w:rPr> */
const EMPTY_ELEMENT = /^<[^>]*\/>$/u;

function addToProperties(old: string, w: string, mark: string): string {
  if (EMPTY_ELEMENT.test(old)) return `<${w}pPr><${w}rPr>${mark}</${w}rPr></${w}pPr>`;
  const change = old.indexOf(`<${w}pPrChange`);
  const before = change < 0 ? old.length : change;
  const own = old.lastIndexOf(`<${w}rPr>`, before);
  if (own >= 0) {
    const at = own + `<${w}rPr>`.length;
    return old.slice(0, at) + mark + old.slice(at);
  }
  const emptyOwn = `<${w}rPr/>`;
  const empty = old.lastIndexOf(emptyOwn, before);
  const written = `<${w}rPr>${mark}</${w}rPr>`;
  if (empty >= 0) return old.slice(0, empty) + written + old.slice(empty + emptyOwn.length);
  const section = old.indexOf(`<${w}sectPr`);
  const end = old.lastIndexOf(`</${w}pPr`);
  const at = [section, change, end]
    .filter((place) => place >= 0)
    .reduce((least, place) => Math.min(least, place));
  return old.slice(0, at) + written + old.slice(at);
}
