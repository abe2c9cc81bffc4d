/** What a user adds to the shipped data, and takes away from it. */
import type { Cliche, FixedExpression, Lexicon } from './types.js';
import type { Settings } from '../settings/settings.js';

/** The settings with the data a program ships, the user's own clichés added and the words that are allowed left out. */
export function withLexicon(settings: Settings, lexicon: Lexicon): Settings {
  const { cliches, terms, strictness, fixedExpressions = [] } = settings;
  const { hollowness } = lexicon;
  const isUsual = !hollowness || hollowness.strictness === strictness;
  const isAsShipped = cliches.length + terms.length + fixedExpressions.length === 0;
  if (isAsShipped && isUsual) return { ...settings, lexicon };
  const allowed = new Set(terms);
  const known = new Set(lexicon.cliches.map(({ phrase }) => phrase));
  const own = cliches.filter((phrase) => !known.has(phrase)).map(toCliche);
  const all = [...lexicon.cliches, ...own].filter(({ phrase }) => !allowed.has(phrase));
  const judged = hollowness && { ...hollowness, strictness };
  const formulations = [...lexicon.fixedExpressions, ...fixedExpressions.map(toFormulation)];
  return {
    ...settings,
    lexicon: { ...lexicon, cliches: all, fixedExpressions: formulations, hollowness: judged },
  };
}

/** How many members make a list. */
const FEWEST_MEMBERS = 3;

/** A formulation of the office: what may be wrong in it goes by its length, and a list is always whole. */
function toFormulation(expression: string): FixedExpression {
  const parts = expression.split('、');
  const list = parts.length < FEWEST_MEMBERS ? {} : { members: parts, whole: true };
  return { expression, ...list, bad: '', good: '', source: '本单位的固定提法' };
}

/** Of a phrase of one's own nothing is known but that it is one. */
function toCliche(phrase: string): Cliche {
  return { phrase, kind: 'framing', documents: 0, usual: {} };
}
