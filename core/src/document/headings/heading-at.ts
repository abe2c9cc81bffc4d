import { findFrom } from '../lines/paragraph-order.js';
import type { Heading } from '../model/document.js';

/** Whether a heading of the paragraph contains the offset; offsets are relative to the speech or document of the headings. */
export function isInHeading(
  headings: readonly Heading[],
  paragraph: number,
  offset: number,
): boolean {
  for (let at = findFrom(headings, paragraph); headings[at]?.paragraph === paragraph; at += 1) {
    const span = headings[at]?.span;
    if (span && span.start <= offset && offset < span.end) return true;
  }
  return false;
}
