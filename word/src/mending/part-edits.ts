import { addToList, applyEdits } from '../../../core/src/index.js';
import type { PartText, ReadParagraph, TextSource } from '../reading/paragraphs.js';
import type { TextPiece } from '../word-text.js';
import { encodeXmlText } from '../xml/xml-text.js';
import type { ChangePlan, RunChange } from './plan-changes.js';

/** Replaces a range of a part's XML (UTF-16 offsets). */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Groups changes by piece, in text order within each piece. */
export function groupByPiece(
  changes: readonly RunChange[],
): ReadonlyMap<TextPiece, readonly RunChange[]> {
  const groups = new Map<TextPiece, RunChange[]>();
  for (const change of [...changes].sort((a, b) => a.from - b.from))
    addToList(groups, change.piece, change);
  return groups;
}

/** The XML of a part after the edits, which must not overlap; edits at the same offset keep their order. */
export function applyXmlEdits(xml: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, xml: written } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, start), written);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** The XML edits, by part, that write the changes directly into the runs. */
export function writeDirectly(
  text: string,
  plan: ChangePlan,
): ReadonlyMap<PartText, readonly XmlEdit[]> {
  const edits = new Map<PartText, XmlEdit[]>();
  const deleted = new Set<ReadParagraph>();
  const filled = new Set<string>();
  for (const [piece, changes] of groupByPiece(plan.changes)) {
    const { part, paragraph } = piece;
    if (plan.removed.has(paragraph) && isRemovable(part, paragraph)) {
      if (!deleted.has(paragraph))
        addToList(edits, part, { start: paragraph.start, end: paragraph.end, xml: '' });
      deleted.add(paragraph);
    } else if (piece.source) {
      for (const edit of changeContent(text.slice(piece.start, piece.end), piece.source, changes))
        addToList(edits, part, edit);
      const { prompt } = piece.source;
      if (!prompt) continue;
      // Without this, Word would treat the new text as the prompt, and delete it at the first key press.
      for (const edit of [{ ...prompt, xml: '' }, ...findStyle(part, piece.source)]) {
        const id = `${part.part} ${edit.start}`;
        if (!filled.has(id)) addToList(edits, part, edit);
        filled.add(id);
      }
    }
  }
  return edits;
}

/** Content of a paragraph other than text runs, which must not be deleted with it. */
const OTHER_CONTENT =
  /<[\w-]+:(?:drawing|pict|object|sectPr|bookmarkStart|bookmarkEnd|fldChar|footnoteReference|endnoteReference|commentRangeStart|commentRangeEnd|commentReference)\b/u;

/** Whether the whole paragraph element can be removed; otherwise its runs are emptied. */
function isRemovable({ xml }: PartText, { start, end, cell, note }: ReadParagraph): boolean {
  return !cell && note === undefined && !OTHER_CONTENT.test(xml.slice(start, end));
}

/** The character style of a prompt, usually grey. */
const RUN_STYLE = /<[\w-]+:rStyle\b[^>]*\/>/u;

function findStyle({ xml }: PartText, { run: { properties } }: TextSource): readonly XmlEdit[] {
  if (!properties) return [];
  const match = RUN_STYLE.exec(xml.slice(properties.start, properties.end));
  if (!match) return [];
  const start = properties.start + match.index;
  return [{ start, end: start + match[0].length, xml: '' }];
}

/** The XML offset of a UTF-16 offset in a piece's text. */
function xmlOffsetOf({ content, places, lead }: TextSource, at: number): number {
  return places?.[at + lead] ?? content.start + lead + at;
}

/** Rewrites only the changed characters, unless spaces at the ends require `xml:space`. */
function changeContent(
  text: string,
  source: TextSource,
  changes: readonly RunChange[],
): readonly XmlEdit[] {
  const written = applyEdits(
    text,
    changes.map(({ from, to, newText }) => ({ span: { start: from, end: to }, newText })),
  );
  const { content, isSpaceKept } = source;
  if (!isSpaceKept && written !== written.trim()) {
    return [
      { start: content.start - 1, end: content.start - 1, xml: ' xml:space="preserve"' },
      { start: content.start, end: content.end, xml: encodeXmlText(written) },
    ];
  }
  return changes.map(({ from, to, newText }) => ({
    start: xmlOffsetOf(source, from),
    end: xmlOffsetOf(source, to),
    xml: encodeXmlText(newText),
  }));
}
