import type { SpeechText } from '../../document/model/document.js';
import { findSeam, type Seam } from '../../document/headings/heading-seam.js';
import { findParagraphBreak } from '../../document/lines/paragraph-break.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-merged',
    title: { zh: '标题与正文分开', en: 'A heading is set off from its body' },
    category: 'structure',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    const { headings } = speech;
    for (const heading of headings) {
      const seam = findSeam(speech, heading);
      if (seam) yield toFinding(speech, seam);
    }
  },
});

function toFinding(speech: SpeechText, { shown, at, behind }: Seam): Finding {
  return {
    span: shown,
    message: {
      zh: `标题与正文连在一起，正文似从“${behind}”开始`,
      en: `Heading and body run together; the body seems to begin at "${behind}"`,
    },
    fixes: [
      {
        title: { zh: `在“${behind}”前另起一段`, en: `Start a paragraph at "${behind}"` },
        edits: [{ span: { start: at, end: at }, newText: findParagraphBreak(speech) }],
        safe: false,
      },
    ],
  };
}
