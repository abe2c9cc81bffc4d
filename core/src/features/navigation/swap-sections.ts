import type { Heading, OfficialDocument, Speech } from '../../document/model/document.js';
import { writeMarker } from '../../document/headings/marker-text.js';
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { RestructuringResult } from './restructuring-result.js';

/**
 * Swaps the section of a heading with that of the sibling before or after it; the ordinals keep their
 * places. The edits move the sibling around the heading, so that every editor keeps the cursor in its section.
 */
export function swapSections(
  document: OfficialDocument,
  speech: Speech,
  index: number,
  step: 1 | -1,
): RestructuringResult {
  const heading = speech.headings[index];
  const sibling = heading && findSibling(speech.headings, heading, index, step);
  if (!heading || !sibling) {
    return step < 0
      ? { refused: { zh: '前面没有同级标题', en: 'No sibling stands before it' } }
      : { refused: { zh: '后面没有同级标题', en: 'No sibling stands behind it' } };
  }
  const own = sectionOf(document, speech, heading);
  const other = sectionOf(document, speech, sibling);
  const moved = withOrdinal(document.text, sibling, other, heading.marker.ordinal);
  const marker = toMarkerEdit(heading, sibling.marker.ordinal);
  return { edits: [...moveAround(document.text, own, other, moved), marker] };
}

/** Removes the text of `other`, with the text between the two, and inserts it on the far side of `own`. */
function moveAround(text: string, own: Span, other: Span, newText: string): TextEdit[] {
  if (other.start < own.start) {
    const between = text.slice(other.end, own.start);
    return [
      { span: { start: other.start, end: own.start }, newText: '' },
      { span: { start: own.end, end: own.end }, newText: between + newText },
    ];
  }
  const between = text.slice(own.end, other.start);
  return [
    { span: { start: own.start, end: own.start }, newText: newText + between },
    { span: { start: own.end, end: other.end }, newText: '' },
  ];
}

function toMarkerEdit({ marker, markerSpan }: Heading, ordinal: number): TextEdit {
  return { span: markerSpan, newText: writeMarker(marker.form, ordinal) };
}

function findSibling(
  headings: readonly Heading[],
  heading: Heading,
  index: number,
  step: 1 | -1,
): Heading | undefined {
  const alike = ({ parent, level, part, form }: Heading) =>
    parent === heading.parent &&
    level === heading.level &&
    part === heading.part &&
    form !== 'inline';
  if (heading.form === 'inline') return undefined;
  return step < 0
    ? headings.slice(0, index).findLast(alike)
    : headings.slice(index + 1).find(alike);
}

/** From the heading's paragraph to the end of its last one, without the blank lines between sections. */
function sectionOf({ paragraphs, text }: OfficialDocument, speech: Speech, heading: Heading): Span {
  const later = speech.headings.slice(speech.headings.indexOf(heading) + 1);
  const next = later.find(({ level, form }) => level <= heading.level && form !== 'inline');
  const last = paragraphs[(next?.paragraph ?? findMovableEnd(paragraphs, speech)) - 1];
  return { start: paragraphs[heading.paragraph]?.start ?? 0, end: last?.end ?? text.length };
}

/** 同志们，让我们…  总之，…  谢谢大家！ */
const CLOSING_WORDS = /^(?:同志们|各位|总之|谢谢|最后)[，,！!。：:]?/u;

/**
 * The index after the last paragraph that may be moved. Other than in the outline an appeal (同志们，让我们…) belongs to no section, since it has
 * to stay at the end; a last paragraph that ends with thanks (…办好。谢谢大家！) does, since it has the text of the section.
 */
function findMovableEnd(
  paragraphs: OfficialDocument['paragraphs'],
  { first, end }: Speech,
): number {
  let body = end;
  while (body > first + 1 && CLOSING_WORDS.test(paragraphs[body - 1]?.facts.text ?? '')) body -= 1;
  return body;
}

function withOrdinal(text: string, heading: Heading, section: Span, ordinal: number): string {
  const marker = writeMarker(heading.marker.form, ordinal);
  const before = text.slice(section.start, heading.markerSpan.start);
  return before + marker + text.slice(heading.markerSpan.end, section.end);
}
