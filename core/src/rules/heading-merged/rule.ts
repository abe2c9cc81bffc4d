import type { Heading, SpeechText } from '../../document/model/document.js';
import { defineQuery } from '../../engine/queries.js';
import { groupSiblings } from '../../document/headings/headings.js';
import {
  findDashSeam,
  findSeam,
  findTailSeam,
  isDashItem,
  type Seam,
} from '../../document/headings/heading-seam.js';
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
      const seam = findSeam(speech, heading, siblingTitles(headings, heading));
      if (seam) {
        yield toFinding(speech, seam);
        continue;
      }
      const paragraph = speech.paragraphs[heading.paragraph];
      const group = groupsOf(headings).get(heading) ?? [];
      const siblings = group.filter((other) => other !== heading).map(({ title }) => title);
      const tail = paragraph && findTailSeam(paragraph, heading, siblings);
      if (tail) yield toUnstopped(tail);
    }
    const dashed = speech.paragraphs.flatMap((paragraph) => findDashSeam(paragraph) ?? []);
    // At least two dash items: one alone may be a sentence.
    const isRow = dashed.length > 0 && speech.paragraphs.filter(isDashItem).length > 1;
    if (isRow) for (const seam of dashed) yield toFinding(speech, seam);
  },
});

/** The titles of the siblings that stand on lines of their own. */
function siblingTitles(headings: readonly Heading[], heading: Heading): readonly string[] {
  if (heading.level > 2) return [];
  const models = modelsOf(headings).get(heading) ?? [];
  return models
    .filter((other) => other !== heading)
    .map(({ title }) => title)
    .slice(0, MOST_MODELS);
}

/** Of every heading the first of its group. */
const groupsOf = defineQuery(
  'sibling headings',
  'list',
  (headings: readonly Heading[]): ReadonlyMap<Heading, readonly Heading[]> =>
    new Map(
      groupSiblings(headings).flatMap((group) => {
        const first = group.slice(0, MOST_MODELS + 1);
        return group.map((heading) => [heading, first] as const);
      }),
    ),
);

/** For every heading, the siblings it can be compared with: one more than needed, since it may be among them itself. */
const modelsOf = defineQuery(
  'model headings',
  'list',
  (headings: readonly Heading[]): ReadonlyMap<Heading, readonly Heading[]> =>
    new Map(
      groupSiblings(headings).flatMap((group) => {
        const models = group
          .filter(
            ({ form, hasBody, title }) =>
              form === 'standalone' && hasBody && title.length <= LONGEST_TITLE,
          )
          .slice(0, MOST_MODELS + 1);
        return group.map((heading) => [heading, models] as const);
      }),
    ),
);

/** The longest title that is used for comparison, in UTF-16 units, and how many are used. */
const LONGEST_TITLE = 24;
const MOST_MODELS = 4;

function toFinding(speech: SpeechText, { shown, at, bodyStart }: Seam): Finding {
  return {
    span: shown,
    message: {
      zh: `标题与正文连在一起，正文似从“${bodyStart}”开始`,
      en: `Heading and body run together; the body seems to begin at "${bodyStart}"`,
    },
    fixes: [
      {
        title: { zh: `在“${bodyStart}”前另起一段`, en: `Start a paragraph at "${bodyStart}"` },
        edits: [{ span: { start: at, end: at }, newText: findParagraphBreak(speech) }],
        safe: false,
      },
    ],
  };
}

/** A heading in the line of its body lacks its stop. */
function toUnstopped({ shown, at, bodyStart }: Seam): Finding {
  return {
    span: shown,
    message: {
      zh: `标题与正文连在一起，正文似从“${bodyStart}”开始`,
      en: `Heading and body run together; the body seems to begin at "${bodyStart}"`,
    },
    fixes: [
      {
        title: { zh: `在“${bodyStart}”前加句号`, en: `Put a stop before "${bodyStart}"` },
        edits: [{ span: { start: at, end: at }, newText: '。' }],
        safe: false,
      },
    ],
  };
}
