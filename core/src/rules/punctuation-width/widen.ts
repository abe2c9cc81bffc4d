import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { FULL_WIDTH_MARKS } from '../../text/full-width.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { Marked } from './find-marked.js';

/** The edits that make the marks full-width; they also delete a single space after a mark other than a bracket. */
export function widenMarks({ paragraph, marks }: Marked): TextEdit[] {
  const { text } = paragraph.facts;
  return marks.map((at) => {
    const sign = text.charAt(at);
    const end = at + (hasSpaceAfter(text, at) ? 2 : 1);
    return {
      span: toDocumentSpan(paragraph, { start: at, end }),
      newText: FULL_WIDTH_MARKS[sign] ?? sign,
    };
  });
}

function hasSpaceAfter(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '(' || sign === ')' || text.charAt(at + 1) !== ' ') return false;
  return text.charAt(at + 2) !== '' && text.charAt(at + 2) !== ' ';
}
