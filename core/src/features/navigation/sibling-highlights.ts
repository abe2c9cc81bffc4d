import { speechesOf } from '../../document/speech/placed-speech.js';
import type { OfficialDocument, Speech } from '../../document/model/document.js';
import { groupSiblings } from '../../document/headings/headings.js';
import type { Span } from '../../text/span.js';

/**
 * What belongs together with the place at `offset` (UTF-16): all siblings of a heading, all items of a series, the
 * items that keep an announced count. Empty elsewhere.
 */
export function siblingHighlights(document: OfficialDocument, offset: number): readonly Span[] {
  const { paragraphs } = document;
  const speech = speechesOf(document).findLast(
    ({ first }) => (paragraphs[first]?.start ?? 0) <= offset,
  );
  if (!speech) return [];
  return ofCount(speech, offset) ?? ofSeries(speech, offset) ?? ofHeading(speech, offset) ?? [];
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function ofCount({ counts }: Speech, offset: number): readonly Span[] | undefined {
  const count = counts.find(({ span }) => holds(span, offset));
  return count?.actual ? [count.span, ...count.actual.items] : undefined;
}

function ofSeries({ series }: Speech, offset: number): readonly Span[] | undefined {
  const own = series.find(({ items }) => items.some(({ markerSpan }) => holds(markerSpan, offset)));
  return own?.items.map(({ markerSpan }) => markerSpan);
}

function ofHeading({ headings }: Speech, offset: number): readonly Span[] | undefined {
  const heading = headings.find(({ span }) => holds(span, offset));
  if (!heading) return undefined;
  return groupSiblings(headings)
    .find((siblings) => siblings.includes(heading))
    ?.map(({ span }) => span);
}
