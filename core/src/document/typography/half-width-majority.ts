import type { OfficialDocument } from '../model/document.js';

/** Above this share of half-width marks a text counts as half-width throughout: that is one habit, not many mistakes. */
const LARGEST_SHARE = 1 / 3;

/** Whether the text's `，；：？！（）` are half-width throughout, as in text from a web crawler. */
export function isHalfWidthThroughout({
  halfWidthMarks,
  fullWidthMarks,
}: Pick<OfficialDocument, 'halfWidthMarks' | 'fullWidthMarks'>): boolean {
  return halfWidthMarks > (halfWidthMarks + fullWidthMarks) * LARGEST_SHARE;
}
