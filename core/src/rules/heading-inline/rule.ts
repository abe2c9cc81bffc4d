import type { Heading, SpeechText } from '../../document/model/document.js';
import { markerText } from '../../document/headings/marker-text.js';
import { findParagraphBreak } from '../../document/lines/paragraph-break.js';
import { defineSpeechRule } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-inline',
    title: { zh: '标题另起一段', en: 'A heading starts a paragraph of its own' },
    category: 'structure',
    severity: 'warning',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check(speech) {
    for (const heading of speech.headings) {
      if (heading.form !== 'inline') continue;
      const start = markerText(heading, speech.text);
      yield {
        span: heading.span,
        message: {
          zh: `标题“${start}”接在上一段后面，应当另起一段`,
          en: `The heading "${start}" runs on from the paragraph before; it needs one of its own`,
        },
        fixes: [
          {
            title: { zh: '从这里另起一段', en: 'Start a new paragraph here' },
            edits: [
              {
                span: gapBefore(speech, heading),
                newText: findParagraphBreak(speech),
              },
            ],
            safe: true,
          },
        ],
      };
    }
  },
});

/** Blanks before the marker go with the break. */
function gapBefore({ text }: SpeechText, { markerSpan }: Heading): { start: number; end: number } {
  let start = markerSpan.start;
  while (start > 0 && /[^\S\r\n]/u.test(text.charAt(start - 1))) start -= 1;
  return { start, end: markerSpan.start };
}
