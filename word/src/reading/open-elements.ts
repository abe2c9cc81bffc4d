// The state of open elements while a part is read, and the element names with a special meaning.
import type { XmlElement } from '../xml/scan-xml.js';
import type { ReadParagraph, Wrapper } from './paragraphs.js';

/** Elements whose content is not text of the document: old properties, deleted text, instructions. */
export const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:rt',
  'w:instrText',
  'mc:Fallback',
]);

/** Elements that each count as a revision. */
export const REVISIONS = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:pPrChange',
  'w:rPrChange',
]);

/** Elements of a run that stand for a character. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

export interface OpenParagraph {
  paragraph: ReadParagraph;
  /** Names of the elements that are open inside it. */
  path: string[];
  run: OpenRun | undefined;
  wrappers: Wrapper[];
  boxes: ReadParagraph[];
}

export interface OpenRun {
  start: number;
  tagEnd: number;
  properties: { start: number; end: number } | undefined;
  isHidden: boolean;
}

export interface OpenRow {
  table: number;
  row: number;
  cells: number;
}

/** Whether the current element is in the properties of the paragraph mark. */
export function isParagraphMark({ path }: OpenParagraph): boolean {
  return path.at(-2) === 'w:rPr' && path.at(-3) === 'w:pPr';
}

export function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

/** The character an element stands for; empty for page and column breaks. */
export function signOf({ name, attributes }: XmlElement): string {
  if (name === 'w:br' && ['page', 'column'].includes(attributes.get('w:type') ?? '')) return '';
  return SIGNS[name] ?? '';
}
