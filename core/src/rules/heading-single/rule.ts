import type { Paragraph } from '../../document/model/document.js';
import { groupSiblings } from '../../document/headings/headings.js';
import { findCuts, isCutOff } from '../../document/boilerplate/cut-end.js';
import { markerText } from '../../document/headings/marker-text.js';
import { defineSpeechRule } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-single',
    title: {
      zh: '一级标题之下至少分两项',
      en: 'A level has at least two headings under its parent',
    },
    category: 'structure',
    severity: 'hint',
    basis: '惯例',
    fix: 'none',
    options: {},
  },

  *check({ headings, paragraphs, text }) {
    const cuts = findCuts({ paragraphs });
    for (const [heading, sibling] of groupSiblings(headings)) {
      if (!heading || sibling || heading.parent < 0 || heading.marker.ordinal !== 1) continue;
      if (hasSecondItemInside(paragraphs[heading.paragraph])) continue;
      if (isCutOff({ headings }, heading, cuts)) continue;
      const written = markerText(heading, text);
      yield {
        span: heading.markerSpan,
        message: {
          zh: `这一层只有“${written}”一个标题，不必编号，或者后面还缺一项`,
          en: `"${written}" is the only heading here: it needs no number, or another is missing`,
        },
      };
    }
  },
});

/** （1）…；（2）…: the second item is in the same paragraph. */
function hasSecondItemInside(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph?.facts.items.some(({ ordinal, after }) => ordinal === 2 && after !== 'start') ?? false
  );
}
