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
 * The roles of the sentence that a writer is likely to write next at `offset` (UTF-16), most likely first: by the parts of the speech before and
 * after it, and by the headings above it.
 */
export function findExpectedRoles(
  document: OfficialDocument,
  offset: number,
): readonly SnippetRole[] {
  const { paragraphs } = document;
  const current = countStarted(paragraphs, offset);
  const speech = speechesOf(document).findLast(({ first }) => first <= current);
  if (!speech) return AT_START;
  // The paragraph with the cursor is neither before nor after it.
  const isInside = current > 0 && (paragraphs[current - 1]?.end ?? 0) >= offset;
  const before = isInside ? current - 1 : current;
  const heading = speech.headings.findLastIndex(({ paragraph }) => paragraph < before);
  if (heading < 0) return beforeHeadings(countBody(paragraphs, speech.first, before));
  return unique([
    ...(mayEnd(speech, heading, paragraphs, { before, after: current }) ? ENDING : []),
    ...rolesOfHeadings(speech.headings, heading),
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

function beforeHeadings(bodyCount: number): readonly SnippetRole[] {
  if (bodyCount === 0) return AT_START;
  return bodyCount === 1 ? AFTER_OPENING : BEFORE_HEADINGS;
}

/** The roles of the nearest heading, then those of the headings above it. */
function rolesOfHeadings(headings: readonly Heading[], nearest: number): readonly SnippetRole[] {
  const roles: SnippetRole[] = [];
  for (let heading = headings[nearest]; heading; heading = headings[heading.parent]) {
    for (const role of rolesUnderHeading(heading.title)) roles.push(role);
  }
  return roles;
}

/** Whether the speech may come to its end: nothing follows, the last section has a body and no further section is announced. */
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
    ({ announced, actual }) =>
      actual !== undefined &&
      actual.found < announced &&
      actual.items.some(({ start }) => markers.has(start)),
  );
}

function unique(roles: readonly SnippetRole[]): readonly SnippetRole[] {
  return [...new Set(roles)];
}

/** How many paragraphs begin before the offset. */
function countStarted(paragraphs: readonly Paragraph[], offset: number): number {
  return partitionPoint(paragraphs.length, (at) => (paragraphs[at]?.start ?? 0) < offset);
}

/** The number of paragraphs of body text, counted up to 2, which is enough here. */
function countBody(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to && count < 2; index += 1) {
    if (paragraphs[index]?.facts.role === 'text') count += 1;
  }
  return count;
}
