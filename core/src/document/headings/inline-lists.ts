/** Lists that stand in one paragraph: 1.酒驾醉驾；2.超员超载；3.乱停乱放。 */
import type { ParagraphFacts } from '../model/document.js';

/** From so many items on a row of short ones is a list beyond doubt. */
const SURE = 3;

/**
 * Whether the paragraph's opening marker begins a list that goes on inside it: the next ordinals of its level follow after
 * stops or semicolons, and no paragraph goes on the list. Where the items are more than a clause long the paragraph has been cut before them.
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
  return count >= SURE || (count === 2 && text.length <= LONGEST_PAIR);
}

/** UTF-16 units of a paragraph with a list of two. */
const LONGEST_PAIR = 60;
