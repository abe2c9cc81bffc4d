import type { ParagraphFacts } from '../document/document.js';
import type { Lexicon } from '../rule/lexicon.js';
import { readSentences } from './sentences.js';
import { countSloganUnits, weigh, type Share } from './share.js';

/** From which share of slogans on a paragraph is dense. */
export const DENSE_SHARE = 0.35;
/** The shortest paragraph that is weighed, in UTF-16 units. */
export const DENSE_LENGTH = 80;
/** A character that says something outweighs so many of slogans. */
const SUBSTANCE_WEIGHT = 2;

/** The share of a paragraph that is nearly all slogan, `undefined` for any other. */
export function findDense(
  paragraph: ParagraphFacts,
  lexicon: Lexicon,
  least = DENSE_SHARE,
  shortest = DENSE_LENGTH,
): Share | undefined {
  const { marker, text } = paragraph;
  // A heading is as it is; what stands behind it is weighed.
  const start = marker && marker.level > 0 ? (readSentences(paragraph)[0]?.end ?? 0) : 0;
  const length = text.length - start;
  if (length < shortest) return undefined;
  const whole = { start, end: text.length };
  // With marks and all that is no slogan: what fails here fails below.
  if (countSloganUnits(paragraph, lexicon, whole) < least * length * FEWEST_WORDS) return undefined;
  const share = weigh(paragraph, lexicon, whole);
  if (share.slogans < least * share.characters) return undefined;
  if (share.slogans <= share.substance * SUBSTANCE_WEIGHT) return undefined;
  return LINE.test(text) ? undefined : share;
}

/** A statement of the line is not measured. */
const LINE = /总书记|党中央|毛主席|邓小平|三个代表|“两个|“四个/u;

/** Three quarters of a text are words and not marks, at the very least. */
const FEWEST_WORDS = 0.75;
