import { defineQuery } from '../../engine/queries.js';
import type { Span } from '../../text/span.js';
import type { Snippet } from './snippet-search.js';

/** Whether the words of a snippet stand in the text somewhere else than at the place, near enough to be repeated. */
export function standsElsewhere(text: string, snippet: Snippet, place: Span): boolean {
  const words = fixedWordsOf(snippet);
  if (words.length < MIN_WORDS) return false;
  const before = text.slice(Math.max(0, place.start - REACH), place.start);
  return before.includes(words) || text.slice(place.end, place.end + REACH).includes(words);
}

/** Shorter words are found in any draft: 谢谢大家！ */
const MIN_WORDS = 8;

/** UTF-16 units to either side, more than any speech has: a document of a million is no speech. */
const REACH = 50_000;

/** ${1|市,县|} ${2:教育} $1 */
const STOP = /\$\{\d+(?:\|[^|]*\||:[^}]*)\}|\$\d+|\$\{\d+\}/u;

/** The longest run of the template that no writer changes. */
const fixedWordsOf = defineQuery('fixed words', 'list', ({ body }: Snippet) =>
  body.split(STOP).reduce((longest, run) => (run.length > longest.length ? run : longest), ''),
);
