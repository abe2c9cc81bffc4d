/** The shapes of four-character clichés: verb and object twice (求真务实), or once (坚定信心), or a listed phrase (众志成城). */
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';

/** Whether `words`, four characters, have the shape of a cliché: 坚定信心, 求真务实. */
export function hasFourCharacterShape(words: string, lexicon: Lexicon): boolean {
  const { phrases, verbs, nouns, singleVerbs, singleObjects } = partsOf(lexicon);
  if (phrases.has(words)) return true;
  if (verbs.has(words.slice(0, 2)) && nouns.has(words.slice(2))) return true;
  return (
    singleVerbs.has(words.charAt(0)) &&
    singleObjects.has(words.charAt(1)) &&
    singleVerbs.has(words.charAt(2)) &&
    singleObjects.has(words.charAt(3))
  );
}

const partsOf = defineQuery('four-character parts', 'lexicon', (lexicon: Lexicon) => ({
  phrases: new Set(listClauseWords(lexicon, 'chainPhrase')),
  verbs: new Set(listClauseWords(lexicon, 'chainVerb')),
  nouns: new Set(listClauseWords(lexicon, 'chainNoun')),
  singleVerbs: new Set(listClauseWords(lexicon, 'chainSingleVerb')),
  singleObjects: new Set(listClauseWords(lexicon, 'chainSingleObject')),
}));
