/** The same provision for each of several kinds: no repetition. */
import type { Heading, SpeechText } from '../../document/model/document.js';
import { findFrom } from '../../document/lines/paragraph-order.js';
import type { Passage } from './passage.js';

/** What lays down conditions says the same of each kind. */
const PROVISIONS = /方案|办法|规定|细则|标准|条件|制度|章程|通知|预案|职责|须知|规程/u;
const TITLE_REACH = 3;

/**
 * Whether the two passages are one item each under different headings: 1.年龄35周岁以下。…优先入选。 of the skilled and of
 * the farmers. Both stand in an item of the same level; where the ordinals differ the title has to be that of provisions.
 */
export function areProvisions(speech: SpeechText, first: Passage, later: Passage): boolean {
  const one = findItem(speech.headings, first);
  const other = findItem(speech.headings, later);
  if (!one || one.level !== other?.level || one.level < 2) return false;
  if (one.parent === other.parent || one.parent < 0 || other.parent < 0) return false;
  return one.marker.ordinal === other.marker.ordinal || isProvisions(speech);
}

/** The heading whose own paragraph holds the whole passage. */
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
