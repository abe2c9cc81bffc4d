import { findFrom } from '../lines/paragraph-order.js';
import type { SpeechText } from '../model/document.js';

/** Whether the offset, of the document and in the paragraph with that index, is in a heading. */
export function isInHeading(
  { headings }: Pick<SpeechText, 'headings'>,
  paragraph: number,
  offset: number,
): boolean {
  for (let at = findFrom(headings, paragraph); at < headings.length; at += 1) {
    const heading = headings[at];
    if (heading?.paragraph !== paragraph) return false;
    if (heading.span.start <= offset && offset < heading.span.end) return true;
  }
  return false;
}
