import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { FULL_WIDTH_MARKS } from '../../text/full-width.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { Marked } from './find-marked.js';

/** Writes the marks full-width. The space that English sets after a pause goes with it. */
export function widenMarks({ paragraph, marks }: Marked): TextEdit[] {
  const { text } = paragraph.facts;
  return marks.map((at) => {
    const sign = text.charAt(at);
    const end = at + (hasSpaceBehind(text, at) ? 2 : 1);
    return {
      span: toDocumentSpan(paragraph, { start: at, end }),
      newText: FULL_WIDTH_MARKS[sign] ?? sign,
    };
  });
}

function hasSpaceBehind(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '(' || sign === ')' || text.charAt(at + 1) !== ' ') return false;
  return text.charAt(at + 2) !== '' && text.charAt(at + 2) !== ' ';
}
