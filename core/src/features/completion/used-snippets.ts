import { defineQuery } from '../../engine/queries.js';
import type { Span } from '../../text/span.js';
import type { Snippet } from './snippet-search.js';

/** Whether the fixed words of a snippet occur in the text near the span `place`, but outside it. */
export function isUsedElsewhere(text: string, snippet: Snippet, place: Span): boolean {
  const words = fixedWordsOf(snippet);
  if (words.length < MIN_WORDS) return false;
  const before = text.slice(Math.max(0, place.start - REACH), place.start);
  return before.includes(words) || text.slice(place.end, place.end + REACH).includes(words);
}

/** Fewest UTF-16 units: shorter words occur in any draft, 谢谢大家！ */
const MIN_WORDS = 8;

/** How far the text is searched on either side, in UTF-16 units: farther than any speech is long. */
const REACH = 50_000;

/** ${1|市,县|} ${2:教育} $1 */
const STOP = /\$\{\d+(?:\|[^|]*\||:[^}]*)\}|\$\d+|\$\{\d+\}/u;

/** The longest part of the template between two stops. */
const fixedWordsOf = defineQuery('fixed words', 'list', ({ body }: Snippet) =>
  body.split(STOP).reduce((longest, run) => (run.length > longest.length ? run : longest), ''),
);
