import type { Heading } from '../../document/document.js';
import { groupSiblings } from '../../document/headings.js';
import { markerText } from '../../document/marker-text.js';
import { defineSpeechRule } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-empty',
    title: { zh: '标题下面有正文', en: 'A heading has a body' },
    category: 'structure',
    severity: 'information',
    basis: '惯例',
    fix: 'none',
    options: {},
  },

  *check({ headings, text }) {
    for (const siblings of groupSiblings(headings)) {
      const empty = siblings.filter((heading) => isEmpty(heading, text));
      // Where most have no body the headings are a list, an agenda or an outline.
      if (empty.length === 0 || empty.length * 2 > siblings.length || siblings.length < 2) continue;
      for (const heading of empty) {
        yield {
          span: heading.span,
          message: {
            zh: `“${markerText(heading, text)}”标题下面没有正文`,
            en: `Nothing stands under the heading "${markerText(heading, text)}"`,
          },
        };
      }
    }
  },
});

/** A title has no stop; a whole sentence with a number is an item that says all it has to. */
const STOP = /[。；：！？;:!?]$/u;
const LONGEST = 40;

function isEmpty({ form, hasBody, span, level }: Heading, text: string): boolean {
  const written = text.slice(span.start, span.end);
  return (
    form === 'standalone' &&
    !hasBody &&
    level <= 2 &&
    written.length <= LONGEST &&
    !STOP.test(written)
  );
}
