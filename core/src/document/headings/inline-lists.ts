/** Recognises lists inside one paragraph: 1.酒驾醉驾；2.超员超载；3.乱停乱放。 */
import type { ParagraphFacts } from '../model/document.js';

/** With this many short items it is certainly a list. */
const CERTAIN_COUNT = 3;

/**
 * Whether the paragraph's opening marker begins a list that goes on inside it: the next ordinals of its level follow in the
 * paragraph, and the next paragraph does not continue them. Paragraphs with longer items were split before this.
 */
export function opensInlineList(
  { marker, inlineMarkers, text }: ParagraphFacts,
  next: ParagraphFacts | undefined,
): boolean {
  if (!marker || marker.level < 3 || inlineMarkers.length === 0) return false;
  let last = marker.ordinal;
  let count = 1;
  for (const { level, ordinal } of inlineMarkers) {
    if (level !== marker.level || ordinal !== last + 1) continue;
    last = ordinal;
    count += 1;
  }
  const goesOn = next?.marker?.level === marker.level && next.marker.ordinal > marker.ordinal;
  if (goesOn) return false;
  return count >= CERTAIN_COUNT || (count === 2 && text.length <= LONGEST_PAIR);
}

/** The longest paragraph with a list of two items, in UTF-16 units. */
const LONGEST_PAIR = 60;
