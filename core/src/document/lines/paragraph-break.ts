import type { Paragraph, SpeechText } from '../model/document.js';

/**
 * The line ends and indentation to write before a new paragraph, copied from those before a heading of the speech or else
 * before any paragraph; in a text without line ends, the blanks that separate its paragraphs.
 */
export function findParagraphBreak({ text, paragraphs, headings, first }: SpeechText): string {
  const hasLineEnds = LINE_END.test(text);
  const isModel = (between: string, own: Paragraph | undefined): boolean =>
    between !== '' &&
    between.trim() === '' &&
    (hasLineEnds ? LINE_END.test(between) : !own?.lostBreak);
  const modelBefore = (index: number): string | undefined => {
    const before = paragraphs[index - 1];
    const own = paragraphs[index];
    const between = before && own ? text.slice(before.end, own.start) : '';
    return isModel(between, own) ? between : undefined;
  };
  // Asked for each finding: nearly always the first heading is a model, so that the others need not be listed.
  for (const { form, paragraph } of headings) {
    const between = form === 'inline' ? undefined : modelBefore(paragraph);
    if (between !== undefined) return between;
  }
  return modelBefore(first + 1) ?? '\n';
}

/** A line feed or a carriage return. What precedes a paragraph whose line break was lost is not copied. */
const LINE_END = /[\r\n]/u;
