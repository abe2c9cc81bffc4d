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
import { defineSpeechRule, type Finding, type Localized } from '../../rule/rule.js';

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
    const { headings, paragraphs } = speech;
    for (const heading of headings) {
      const { models, first } = siblingsOf(headings).get(heading) ?? NO_SIBLINGS;
      const isOther = (other: Heading): boolean => other !== heading;
      const parallel = heading.level > 2 ? [] : models.filter(isOther).slice(0, MOST_MODELS);
      const seam = findSeam(speech, heading, parallel.map(titleOf));
      if (seam) {
        yield toFinding(seam, toBreak(speech));
        continue;
      }
      const paragraph = paragraphs[heading.paragraph];
      const tail =
        paragraph && findTailSeam(paragraph, heading, first.filter(isOther).map(titleOf));
      if (tail) yield toFinding(tail, STOP);
    }
    const dashed = paragraphs.flatMap((paragraph) => findDashSeam(paragraph) ?? []);
    // At least two dash items: one alone may be a sentence.
    const isRow = dashed.length > 0 && paragraphs.filter(isDashItem).length > 1;
    if (isRow) for (const seam of dashed) yield toFinding(seam, toBreak(speech));
  },
});

const titleOf = ({ title }: Heading): string => title;

/** The headings that a heading is compared with, one more than needed, since it may be among them itself. */
interface Siblings {
  /** Those on lines of their own that show how long a title is. */
  readonly models: readonly Heading[];
  /** The first of all. */
  readonly first: readonly Heading[];
}

const NO_SIBLINGS: Siblings = { models: [], first: [] };

const siblingsOf = defineQuery(
  'sibling headings',
  'list',
  (headings: readonly Heading[]): ReadonlyMap<Heading, Siblings> =>
    new Map(
      groupSiblings(headings).flatMap((group) => {
        const models = group.filter(
          ({ form, hasBody, title }) =>
            form === 'standalone' && hasBody && title.length <= LONGEST_TITLE,
        );
        const most = MOST_MODELS + 1;
        const siblings = { models: models.slice(0, most), first: group.slice(0, most) };
        return group.map((heading) => [heading, siblings] as const);
      }),
    ),
);

/** The longest title that is used for comparison, in UTF-16 units, and how many are used. */
const LONGEST_TITLE = 24;
const MOST_MODELS = 4;

/** The mark or line break that is missing at a boundary. */
interface Missing {
  readonly newText: string;
  readonly fixTitle: (bodyStart: string) => Localized;
}

/** A paragraph break before the body. */
function toBreak(speech: SpeechText): Missing {
  return {
    newText: findParagraphBreak(speech),
    fixTitle: (bodyStart) => ({
      zh: `在“${bodyStart}”前另起一段`,
      en: `Start a paragraph at "${bodyStart}"`,
    }),
  };
}

/** The stop of a heading in the line of its body. */
const STOP: Missing = {
  newText: '。',
  fixTitle: (bodyStart) => ({
    zh: `在“${bodyStart}”前加句号`,
    en: `Put a stop before "${bodyStart}"`,
  }),
};

function toFinding({ shown, at, bodyStart }: Seam, { newText, fixTitle }: Missing): Finding {
  return {
    span: shown,
    message: {
      zh: `标题与正文连在一起，正文似从“${bodyStart}”开始`,
      en: `Heading and body run together; the body seems to begin at "${bodyStart}"`,
    },
    fixes: [
      {
        title: fixTitle(bodyStart),
        edits: [{ span: { start: at, end: at }, newText }],
        safe: false,
      },
    ],
  };
}
