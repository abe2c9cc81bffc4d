/** Merges the user's clichés and formulations into the shipped lexicon and removes allowed words from it. */
import type { Cliche, FixedExpression, Lexicon } from './types.js';
import type { Settings } from '../settings/settings.js';

/** The settings with the shipped lexicon, plus the user's clichés and formulations, minus the allowed words. */
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

/** The fewest members of a list. */
const FEWEST_MEMBERS = 3;

/** An entry for a formulation of the office: the tolerance for slips depends on its length, and a list must be complete. */
function toFormulation(expression: string): FixedExpression {
  const parts = expression.split('、');
  const list = parts.length < FEWEST_MEMBERS ? {} : { members: parts, whole: true };
  return { expression, ...list, bad: '', good: '', source: '本单位的固定提法' };
}

/** An entry for a cliché of the user, without counts, alternatives and questions. */
function toCliche(phrase: string): Cliche {
  return { phrase, kind: 'framing', documents: 0, usual: {} };
}
