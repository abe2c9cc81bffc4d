import type { OfficialDocument } from '../model/document.js';

/** Above this share of half-width marks a text was half-width throughout: one habit, not many mistakes. */
const THROUGHOUT = 1 / 3;

/** Whether the text's `，；：？！（）` are half-width throughout, as a web crawler leaves them. */
export function isHalfWidthThroughout({
  halfWidthMarks,
  fullWidthMarks,
}: Pick<OfficialDocument, 'halfWidthMarks' | 'fullWidthMarks'>): boolean {
  return halfWidthMarks > (halfWidthMarks + fullWidthMarks) * THROUGHOUT;
}
