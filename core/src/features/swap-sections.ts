import type { Heading, OfficialDocument, Speech } from '../document/document.js';
import { writeMarker } from '../document/marker-text.js';
import type { Span } from '../text/span.js';
import type { RestructuringResult } from './restructure.js';

/** Swaps the section of a heading with that of the sibling before or behind it; the two keep the numbers of their places. */
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
  const [upper, lower] = step < 0 ? [sibling, heading] : [heading, sibling];
  const { text } = document;
  const upperSpan = sectionOf(document, speech, upper);
  const lowerSpan = sectionOf(document, speech, lower);
  const between = text.slice(upperSpan.end, lowerSpan.start);
  const newText =
    withOrdinal(text, lower, lowerSpan, upper.marker.ordinal) +
    between +
    withOrdinal(text, upper, upperSpan, lower.marker.ordinal);
  return { edits: [{ span: { start: upperSpan.start, end: lowerSpan.end }, newText }] };
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

/** From the heading's paragraph to the end of its last one: the blank lines between sections stay where they are. */
function sectionOf({ paragraphs, text }: OfficialDocument, speech: Speech, heading: Heading): Span {
  const later = speech.headings.slice(speech.headings.indexOf(heading) + 1);
  const next = later.find(({ level, form }) => level <= heading.level && form !== 'inline');
  const last = paragraphs[(next?.paragraph ?? endOfBody(paragraphs, speech)) - 1];
  return { start: paragraphs[heading.paragraph]?.start ?? 0, end: last?.end ?? text.length };
}

/** 同志们，让我们…  总之，…  谢谢大家！ */
const CLOSING_WORDS = /^(?:同志们|各位|总之|谢谢|最后)[，,！!。：:]?/u;

/** The closing words belong to no section. */
function endOfBody(paragraphs: OfficialDocument['paragraphs'], { first, end }: Speech): number {
  let body = end;
  while (body > first + 1 && CLOSING_WORDS.test(paragraphs[body - 1]?.facts.text ?? '')) body -= 1;
  return body;
}

function withOrdinal(text: string, heading: Heading, section: Span, ordinal: number): string {
  const marker = writeMarker(heading.marker.form, ordinal);
  const before = text.slice(section.start, heading.markerSpan.start);
  return before + marker + text.slice(heading.markerSpan.end, section.end);
}
