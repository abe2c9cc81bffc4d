/** 恢复分段: restores lost line breaks of a draft and joins broken lines, as one step. */
import type { OfficialDocument, Paragraph, SpeechPlace } from '../../document/model/document.js';
import { gapBefore } from '../../document/lines/lost-line-breaks.js';
import { findParagraphBreak } from '../../document/lines/paragraph-break.js';
import { toDocumentOffset } from '../../document/lines/paragraph-spans.js';
import { shift } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';

/** The edits, in document order; empty where every paragraph has lines of its own. */
export function restoreBreaks({ text, paragraphs, places }: OfficialDocument): readonly TextEdit[] {
  const breaks = places.flatMap((place) => setBreaks(text, place));
  const joints = paragraphs.flatMap(joinLines);
  return [...breaks, ...joints].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Line breaks before paragraphs on the line of the previous one, replacing the text between the two, and before inline headings. */
function setBreaks(text: string, { speech, start }: SpeechPlace): readonly TextEdit[] {
  const newText = findParagraphBreak(speech);
  const toEdit = (offset: number): TextEdit => ({ span: gapBefore(text, offset), newText });
  const edits: TextEdit[] = [];
  for (const [index, paragraph] of speech.paragraphs.entries()) {
    const before = speech.paragraphs[index - 1];
    if (
      before ? sharesLine(text, before.end + start, paragraph.start + start) : paragraph.lostBreak
    )
      edits.push(toEdit(paragraph.start + start));
  }
  for (const { form, markerSpan } of speech.headings) {
    if (form === 'inline') edits.push(toEdit(shift(markerSpan, start).start));
  }
  return edits;
}

/** A line feed or a carriage return */
const LINE_END = /[\r\n]/u;

function sharesLine(text: string, from: number, to: number): boolean {
  return !LINE_END.test(text.slice(from, to));
}

/** Removes text inside a paragraph that is not its content: line ends and the numbers of chunks. */
function joinLines(paragraph: Paragraph): readonly TextEdit[] {
  return paragraph.gaps.map(({ at, length }) => {
    const end = toDocumentOffset(paragraph, at);
    return { span: { start: end - length, end }, newText: '' };
  });
}
