import { toDocumentSpan } from '../../document/paragraph-spans.js';
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
    options: {},
  },

  *check({ text, paragraphs }) {
    for (const paragraph of paragraphs) {
      for (const note of findNotes(paragraph.facts)) {
        const span = toDocumentSpan(paragraph, note);
        const shown = text.slice(span.start, span.end);
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

/** A note that is all its paragraph says goes with its line. */
function widen(text: string, span: Span, paragraph: Span): Span {
  const left = text.slice(paragraph.start, span.start) + text.slice(span.end, paragraph.end);
  return CONTENT.test(left) ? widenToSpaces(text, span) : widenToLines(text, paragraph);
}

/** Letters, digits and Chinese characters: without one, nothing is left but marks. */
const CONTENT = /[\p{L}\p{N}]/u;
