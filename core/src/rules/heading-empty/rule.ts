import type { Heading } from '../../document/model/document.js';
import { findCuts, isCutOff } from '../../document/boilerplate/cut-end.js';
import { findHeadingRuns } from '../../document/headings/heading-runs.js';
import { markerText } from '../../document/headings/marker-text.js';
import { defineSpeechRule } from '../../rule/rule.js';
import { STOPS_AND_COLONS } from '../../sentences/stops.js';

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

  *check(speech) {
    const { headings, text } = speech;
    const latest = findLatest(headings);
    const cuts = findCuts(speech);
    for (const { headings: siblings } of findHeadingRuns(speech)) {
      const empty = siblings.filter(
        (heading) =>
          isEmpty(heading, text) &&
          !isAnnouncement(heading, latest) &&
          !isCutOff(speech, heading, cuts),
      );
      // Where most siblings have no body, they are a list, an agenda or an outline.
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

/** The longest heading, in UTF-16 units. */
const LONGEST = 40;

function isEmpty({ form, hasBody, span, level }: Heading, text: string): boolean {
  const written = text.slice(span.start, span.end);
  return (
    form === 'standalone' &&
    !hasBody &&
    level <= 2 &&
    written.length <= LONGEST &&
    // A heading ends without a stop; a numbered sentence with one is a complete item and needs no body.
    !STOPS_AND_COLONS.includes(written.at(-1) ?? ' ')
  );
}

/** Whether the same heading comes again later: this one belongs to an outline before the body. */
function isAnnouncement(heading: Heading, latest: ReadonlyMap<string, number>): boolean {
  return (latest.get(keyOf(heading)) ?? 0) > heading.markerSpan.start;
}

/** The start of the last occurrence of each heading, by `keyOf`. */
function findLatest(headings: readonly Heading[]): ReadonlyMap<string, number> {
  return new Map(headings.map((heading) => [keyOf(heading), heading.markerSpan.start]));
}

function keyOf({ level, marker, title }: Heading): string {
  return `${level} ${marker.ordinal} ${title}`;
}
