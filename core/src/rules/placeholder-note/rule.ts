import { isHostScript } from '../../document/speech/speech-parts.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule } from '../../rule/rule.js';
import { widenToLines, widenToSpaces } from '../../text/remove-lines.js';
import type { Span } from '../../text/span.js';
import { findNotes } from './find-notes.js';

export default defineSpeechRule({
  meta: {
    id: 'placeholder-note',
    title: { zh: '备注和省略不能留在正文里', en: 'Notes and omissions left in the text' },
    category: 'leftovers',
    severity: 'error',
    basis: '惯例',
    fix: 'unsafe',
    tags: ['placeholder'],
    options: {},
  },

  *check({ text, paragraphs }) {
    const isHost = isHostScript({ paragraphs });
    for (const paragraph of paragraphs) {
      for (const note of findNotes(paragraph.facts)) {
        const span = toDocumentSpan(paragraph, note);
        const shown = text.slice(span.start, span.end);
        // In the script of a host a line of dots stands for another person's speech.
        if (isHost && DOTS.test(shown)) continue;
        yield {
          span,
          message: {
            zh: `备注或省略留在正文里：${shown}`,
            en: `A note left in the text: ${shown}`,
          },
          unnecessary: true,
          fixes: [
            {
              title: { zh: '删去备注', en: 'Delete the note' },
              edits: [{ span: widen(text, span, paragraph), newText: '' }],
              safe: false,
            },
          ],
        };
      }
    }
  },
});

/** ……  …… …… */
const DOTS = /^[…。.·\s]+$/u;

/** The span to delete: the whole line where the paragraph has no other content. */
function widen(text: string, span: Span, paragraph: Span): Span {
  // Each side by itself: one string of both would be copied for every note of a long line.
  const hasContent =
    CONTENT.test(text.slice(paragraph.start, span.start)) ||
    CONTENT.test(text.slice(span.end, paragraph.end));
  if (!hasContent) return widenToLines(text, paragraph);
  return withDoubledMark(text, widenToSpaces(text, span), paragraph);
}

/** 印发，【待补充】。: deletes one of two marks that would meet, the weaker one, and a mark that would begin the paragraph. */
function withDoubledMark(text: string, { start, end }: Span, paragraph: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (!MARKS.includes(after || ' ')) return { start, end };
  if (start === paragraph.start) return { start, end: end + 1 };
  if (WEAK.includes(before || ' ')) return { start: start - 1, end };
  return { start, end: ENDS.includes(before || ' ') ? end + 1 : end };
}

const WEAK = '，、；：';
const ENDS = '。！？';
const MARKS = '，、；。！？';

/** Letters, digits and Chinese characters. */
const CONTENT = /[\p{L}\p{N}]/u;
