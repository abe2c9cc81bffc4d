/** The same provision for each of several categories, which is not a repetition. */
import type { Heading, SpeechText } from '../../document/model/document.js';
import { findFrom } from '../../document/lines/paragraph-order.js';
import type { Passage } from './passage.js';

/** Titles of papers that state the same conditions for several categories. */
const PROVISIONS = /方案|办法|规定|细则|标准|条件|制度|章程|通知|预案|职责|须知|规程/u;
/** How many paragraphs from the top the title is looked for. */
const TITLE_REACH = 3;

/**
 * Whether the two passages are parallel items under different headings: 1.年龄35周岁以下。…优先入选。 once for technicians
 * and once for farmers. The items must have the same level, and the same ordinal or a title that announces provisions.
 */
export function areProvisions(speech: SpeechText, first: Passage, later: Passage): boolean {
  const one = findItem(speech.headings, first);
  const other = findItem(speech.headings, later);
  if (!one || one.level !== other?.level || one.level < 2) return false;
  if (one.parent === other.parent || one.parent < 0 || other.parent < 0) return false;
  return one.marker.ordinal === other.marker.ordinal || isProvisions(speech);
}

/** The heading whose own paragraph contains the whole passage. */
function findItem(headings: readonly Heading[], { from, to }: Passage): Heading | undefined {
  if (from.paragraph !== to.paragraph) return undefined;
  const heading = headings[findFrom(headings, from.paragraph)];
  return heading?.paragraph === from.paragraph && heading.form !== 'inline' ? heading : undefined;
}

function isProvisions({ paragraphs }: SpeechText): boolean {
  return paragraphs
    .slice(0, TITLE_REACH)
    .some(({ facts }) => facts.role === 'short' && PROVISIONS.test(facts.text));
}
