/** The lexicon the programs ship. Lies outside `core/src` because the analysis takes it as a value. */
import {
  type ClauseWords,
  type Cliche,
  type ConcreteWords,
  defaultSettings,
  type HollownessModel,
  type Lexicon,
  type RepeatExemption,
  type Settings,
  type SettledChain,
} from '../src/index.js';
import clauseWords from './clause-words.json';
import cliches from './cliches.json';
import concreteWords from './concrete-words.json';
import confusableWords from './confusable-words.json';
import datedEvents from './dated-events.json';
import fixedExpressions from './fixed-expressions.json';
import hollowness from './hollowness.json';
import knownPlaces from './known-places.json';
import lawNames from './law-names.json';
import neutralTerms from './neutral-terms.json';
import outdatedTerms from './outdated-terms.json';
import phraseExceptions from './phrase-exceptions.json';
import placeNames from './place-names.json';
import redundantPairs from './redundant-pairs.json';
import redundantPhrases from './redundant-phrases.json';
import repeatExemptions from './repeat-exemptions.json';
import rightPhrases from './right-phrases.json';
import sessionUnits from './session-units.json';
import settledChains from './settled-chains.json';
import wordBorders from './word-borders.json';
import wordChoices from './word-choices.json';
import wordForms from './word-forms.json';
import wordFrames from './word-frames.json';

/** Every list that is shipped, as it stands in the files beside. */
export const shippedLexicon: Lexicon = {
  // JSON has no literal types; `test/repo/cliches.test.ts` holds the file to this one.
  cliches: cliches as readonly Cliche[],
  // As above, here and below; `test/repo/cliche-words.test.ts` holds these lists.
  clauseWords: clauseWords as readonly ClauseWords[],
  concreteWords: concreteWords as readonly ConcreteWords[],
  confusableWords,
  datedEvents,
  fixedExpressions,
  hollowness: hollowness as HollownessModel,
  neutralTerms,
  outdatedTerms,
  knownPlaces,
  lawNames,
  placeNames,
  redundantPairs,
  redundantPhrases,
  // As above.
  repeatExemptions: repeatExemptions as readonly RepeatExemption[],
  rightPhrases,
  sessionUnits,
  settledChains: settledChains as readonly SettledChain[],
  wordBorders,
  wordChoices,
  wordForms,
  wordFrames,
  phraseExceptions,
};

/** What applies where the user says nothing, with all data: as the programs run. */
export const shippedSettings: Settings = { ...defaultSettings, lexicon: shippedLexicon };
