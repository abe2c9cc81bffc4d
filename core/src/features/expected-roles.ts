import type { OfficialDocument, Paragraph, Speech } from '../document/document.js';
import type { SnippetRole } from './snippet-roles.js';

/** What a writer is likely to say next at `offset`, likeliest first: by what of the speech stands before and after. */
export function findExpectedRoles(
  { paragraphs, speeches }: OfficialDocument,
  offset: number,
): readonly SnippetRole[] {
  const current = countStarted(paragraphs, offset);
  const speech = speeches.findLast(({ first }) => first <= current);
  if (!speech) return AT_START;
  // A paragraph that the cursor stands in is neither before nor after it.
  const isInside = current > 0 && (paragraphs[current - 1]?.end ?? 0) >= offset;
  const before = isInside ? current - 1 : current;
  if (!hasBody(paragraphs, speech.first, before)) return AT_START;
  if (!hasHeading(speech, before)) return BEFORE_HEADINGS;
  return hasBody(paragraphs, current, speech.end) ? AMONG_HEADINGS : AT_END;
}

const AT_START: readonly SnippetRole[] = ['opening', 'transition'];
const BEFORE_HEADINGS: readonly SnippetRole[] = ['transition', 'opening', 'achievement'];
const AMONG_HEADINGS: readonly SnippetRole[] = [
  'deployment',
  'problem',
  'achievement',
  'safeguard',
];
const AT_END: readonly SnippetRole[] = ['appeal', 'closing', 'safeguard', 'deployment'];

/** How many paragraphs begin before the offset. */
function countStarted(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasBody(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (paragraphs[index]?.facts.role === 'text') return true;
  }
  return false;
}

function hasHeading({ headings }: Speech, before: number): boolean {
  return (headings[0]?.paragraph ?? Infinity) < before;
}
