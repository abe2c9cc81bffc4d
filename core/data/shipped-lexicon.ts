/** The lexicon the programs ship. Lies outside `core/src` because the analysis takes it as a value. */
import { defaultSettings, EMPTY_LEXICON, type Lexicon, type Settings } from '../src/index.js';
import confusableWords from './confusable-words.json';
import fixedExpressions from './fixed-expressions.json';
import outdatedTerms from './outdated-terms.json';
import redundantPairs from './redundant-pairs.json';
import redundantPhrases from './redundant-phrases.json';

/** Every list that is shipped, as it stands in the files beside. */
export const shippedLexicon: Lexicon = {
  ...EMPTY_LEXICON,
  confusableWords,
  fixedExpressions,
  outdatedTerms,
  redundantPairs,
  redundantPhrases,
};

/** What applies where the user says nothing, with all data: as the programs run. */
export const shippedSettings: Settings = { ...defaultSettings, lexicon: shippedLexicon };
