import type { Paragraph, SpeechText } from '../model/document.js';

/**
 * The line ends and indentation to write before a new paragraph, copied from those before a heading of the speech or else
 * before any paragraph; in a text without line ends, the blanks that separate its paragraphs.
 */
export function findParagraphBreak({ text, paragraphs, headings, first }: SpeechText): string {
  const models = headings.filter(({ form }) => form !== 'inline').map(({ paragraph }) => paragraph);
  const hasLineEnds = LINE_END.test(text);
  const isModel = (between: string, own: Paragraph | undefined) =>
    between !== '' &&
    between.trim() === '' &&
    (hasLineEnds ? LINE_END.test(between) : !own?.lostBreak);
  for (const index of [...models, first + 1]) {
    const before = paragraphs[index - 1];
    const own = paragraphs[index];
    const between = before && own ? text.slice(before.end, own.start) : '';
    if (isModel(between, own)) return between;
  }
  return '\n';
}

/** A line feed or a carriage return. What precedes a paragraph whose line break was lost is not copied. */
const LINE_END = /[\r\n]/u;
