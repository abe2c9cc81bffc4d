/** Distinguishes a phrase that lost a character (党风廉建设) from other words that are nearly the phrase (以下几方面, 小微企业). */
import type { WordCosts } from './word-costs.js';

/** Longest word of a phrase that may lose a character, in UTF-16 units: longer ones are phrases themselves. */
const LONGEST_WORD = 3;

/** The data for the decision. */
export interface LossFacts {
  readonly costs: WordCosts;
  /** Whether official texts have the two words side by side. */
  readonly areNeighbours: (left: string, right: string) => boolean;
}

/** A stretch of text that is a phrase without one of its characters. */
export interface Shortened {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  /** The index in the phrase of the missing character, at least 1. */
  readonly lost: number;
}

/**
 * Whether a word of the phrase lost one of its two characters and the other is not a word in this context: 廉 of 廉政 in 党风廉建设. In 以下几方面
 * the character 几 of 几个 is a word that official texts have before 方面. Where the last character is missing, the word after the stretch must
 * also be one that official texts have after the phrase: 作用 after 战斗堡.
 */
export function leavesFragment(stretch: Shortened, facts: LossFacts): boolean {
  const { text, start, end, phrase, lost } = stretch;
  const { costs, areNeighbours } = facts;
  const borders = costs.segment(phrase, LONGEST_WORD);
  const word = borders.findIndex((border) => lost < border) - 1;
  const begins = borders[word] ?? 0;
  if ((borders[word + 1] ?? 0) - begins !== 2) return false;
  const at = start + begins;
  if (!costs.isFragment(text.charCodeAt(at), text.charCodeAt(at + 1))) return false;
  if (costs.isWord(text, at - 1, 2)) return false;
  const left = text.charAt(at);
  const before = text.slice(at - (costs.wordBefore(text, at) || 1), at);
  const after = text.slice(at + 1, at + 1 + (costs.wordAfter(text, at + 1) || 1));
  if (areNeighbours(before, left) || areNeighbours(left, after)) return false;
  const whole = phrase.slice(begins, begins + 2);
  if (lost < end - start) return true;
  // 依法行｜权: a single character may be a word with what is left.
  return after.length > 1 && (areNeighbours(whole, after) || areNeighbours(phrase, after));
}

/** Whether the three units are a word and what is left of another one, between words: 营商境, not 生物药. */
export function leavesLastFragment(
  text: string,
  start: number,
  end: number,
  costs: WordCosts,
): boolean {
  const last = text.charCodeAt(end - 1);
  return (
    costs.isWord(text, start, 2) &&
    costs.isFragment(last, text.charCodeAt(end)) &&
    !costs.isSuffix(last) &&
    costs.isBetweenWords(text, start, end)
  );
}
