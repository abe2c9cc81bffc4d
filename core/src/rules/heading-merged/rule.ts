import type { Heading, SpeechText } from '../../document/model/document.js';
import { groupSiblings } from '../../document/headings/headings.js';
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
      const seam = findSeam(speech, heading, titlesBeside(headings, heading));
      if (seam) yield toFinding(speech, seam);
    }
  },
});

/** The titles of the siblings on lines of their own. */
function titlesBeside(headings: readonly Heading[], heading: Heading): readonly string[] {
  if (heading.level > 2) return [];
  const siblings = groupSiblings(headings).find((group) => group.includes(heading)) ?? [];
  return siblings
    .filter((other) => other !== heading && other.form === 'standalone' && other.hasBody)
    .map(({ title }) => title)
    .filter((title) => title.length <= LONGEST_TITLE)
    .slice(0, MOST_MODELS);
}

const LONGEST_TITLE = 24;
const MOST_MODELS = 4;

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
