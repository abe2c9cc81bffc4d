import type { Paragraph } from '../model/document.js';

/** A speech as a half-open range of paragraphs. */
interface ParagraphRange {
  readonly first: number;
  readonly end: number;
}

/** The index after the last paragraph of the sections: 谢谢大家！ belongs to the speech, but not to its last section. */
export function findBodyEnd(
  paragraphs: readonly Paragraph[],
  { first, end }: ParagraphRange,
): number {
  let bodyEnd = end;
  while (bodyEnd > first + 1 && paragraphs[bodyEnd - 1]?.facts.role === 'closing') bodyEnd -= 1;
  return bodyEnd;
}
