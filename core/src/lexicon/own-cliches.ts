/** What a user adds to the shipped data, and takes away from it. */
import type { Cliche, Lexicon } from './types.js';
import type { Settings } from '../settings/settings.js';

/** The settings with the data a program ships, the user's own clichés added and the words that are allowed left out. */
export function withLexicon(settings: Settings, lexicon: Lexicon): Settings {
  const { cliches, terms, strictness } = settings;
  const { hollowness } = lexicon;
  const isUsual = !hollowness || hollowness.strictness === strictness;
  if (cliches.length === 0 && terms.length === 0 && isUsual) return { ...settings, lexicon };
  const allowed = new Set(terms);
  const known = new Set(lexicon.cliches.map(({ phrase }) => phrase));
  const own = cliches.filter((phrase) => !known.has(phrase)).map(toCliche);
  const all = [...lexicon.cliches, ...own].filter(({ phrase }) => !allowed.has(phrase));
  const judged = hollowness && { ...hollowness, strictness };
  return { ...settings, lexicon: { ...lexicon, cliches: all, hollowness: judged } };
}

/** Of a phrase of one's own nothing is known but that it is one. */
function toCliche(phrase: string): Cliche {
  return { phrase, kind: 'framing', documents: 0, usual: {} };
}
