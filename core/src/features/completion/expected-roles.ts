import { speechesOf } from '../../document/speech/placed-speech.js';
import type {
  Heading,
  OfficialDocument,
  Paragraph,
  Speech,
} from '../../document/model/document.js';
import { rolesUnderHeading } from './heading-roles.js';
import type { SnippetRole } from './snippet-roles.js';
import { partitionPoint } from '../../text/partition-point.js';

/**
 * What a writer is likely to say next at `offset`, likeliest first: by what of the speech stands before and after, and by the
 * headings over the place.
 */
export function findExpectedRoles(
  document: OfficialDocument,
  offset: number,
): readonly SnippetRole[] {
  const { paragraphs } = document;
  const current = countStarted(paragraphs, offset);
  const speech = speechesOf(document).findLast(({ first }) => first <= current);
  if (!speech) return AT_START;
  // A paragraph that the cursor stands in is neither before nor after it.
  const isInside = current > 0 && (paragraphs[current - 1]?.end ?? 0) >= offset;
  const before = isInside ? current - 1 : current;
  const heading = speech.headings.findLastIndex(({ paragraph }) => paragraph < before);
  if (heading < 0) return beforeHeadings(countBody(paragraphs, speech.first, before));
  return unique([
    ...(mayEnd(speech, heading, paragraphs, { before, after: current }) ? ENDING : []),
    ...rolesOverPlace(speech.headings, heading),
    ...IN_SECTIONS,
  ]);
}

const AT_START: readonly SnippetRole[] = ['opening', 'agenda', 'transition'];
const AFTER_OPENING: readonly SnippetRole[] = ['agenda', 'transition', 'achievement', 'opening'];
const BEFORE_HEADINGS: readonly SnippetRole[] = ['transition', 'achievement', 'agenda', 'problem'];
const IN_SECTIONS: readonly SnippetRole[] = [
  'deployment',
  'requirement',
  'problem',
  'achievement',
  'safeguard',
];
const ENDING: readonly SnippetRole[] = ['appeal', 'pledge', 'closing'];

function beforeHeadings(paragraphsSaid: number): readonly SnippetRole[] {
  if (paragraphsSaid === 0) return AT_START;
  return paragraphsSaid === 1 ? AFTER_OPENING : BEFORE_HEADINGS;
}

/** The nearest heading tells most, those above it more than nothing. */
function rolesOverPlace(headings: readonly Heading[], nearest: number): readonly SnippetRole[] {
  const roles: SnippetRole[] = [];
  for (let heading = headings[nearest]; heading; heading = headings[heading.parent]) {
    for (const role of rolesUnderHeading(heading.title)) roles.push(role);
  }
  return roles;
}

/** Whether the speech may come to its end: nothing follows, the last section has a body and no further section is promised. */
function mayEnd(
  { end, headings, counts }: Speech,
  heading: number,
  paragraphs: readonly Paragraph[],
  { before, after }: { before: number; after: number },
): boolean {
  if (countBody(paragraphs, after, end) > 0) return false;
  const { form, paragraph = before } = headings[heading] ?? {};
  const bodyFrom = form === 'standalone' ? paragraph + 1 : paragraph;
  if (bodyFrom >= before) return false;
  const markers = new Set(headings.map(({ markerSpan }) => markerSpan.start));
  return !counts.some(
    ({ promised, kept }) =>
      kept !== undefined &&
      kept.found < promised &&
      kept.items.some(({ start }) => markers.has(start)),
  );
}

function unique(roles: readonly SnippetRole[]): readonly SnippetRole[] {
  return [...new Set(roles)];
}

/** How many paragraphs begin before the offset. */
function countStarted(paragraphs: readonly Paragraph[], offset: number): number {
  return partitionPoint(paragraphs.length, (at) => (paragraphs[at]?.start ?? 0) < offset);
}

/** How many paragraphs say something; none is counted beyond the second, which is enough to know. */
function countBody(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to && count < 2; index += 1) {
    if (paragraphs[index]?.facts.role === 'text') count += 1;
  }
  return count;
}
