import { isHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { SELDOM } from './doubled-words.js';
import { LONGEST, type WordCosts } from './word-costs.js';

/** The data for deciding whether a doubled character is a slip. */
export interface DoublingFacts {
  readonly costs: WordCosts;
  /** Whether official texts have the two words side by side more often than by chance. */
  readonly areNeighbours: (left: string, right: string) => boolean;
  /** Words that correctly end or begin with a doubled character: 立法法. */
  readonly terms: readonly string[];
  /** Beginnings of words that are doubled to mean many: 一批批. */
  readonly beginnings: string;
}

/** Least gain in log-likelihood without the copy, in nats: 39 such places in 6.5 million characters of official texts, with the terms. */
const LEAST_GAIN = 6;
/** The same where the neighbours are unknown, and the highest cost of the word there: 代表表县委, not 国库库款. */
const GAIN_OF_UNKNOWN = 9;
const COMMON = 8;
const BRACKETS = '(（';
/** Context on either side, in UTF-16 units. */
const REACH = 7;

/**
 * Finds the second copies of doubled characters of which only one copy is part of a word, where official texts have that word beside the word
 * that follows or precedes: 代表｜表县委, 加快｜推推进.
 */
export function findDoubledCharacters(text: string, facts: DoublingFacts): readonly Span[] {
  const found: Span[] = [];
  let before = text.charCodeAt(0);
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isRepeated = code === before;
    before = code;
    if (isRepeated && isHan(code) && isDoubled(text, at, facts))
      found.push({ start: at, end: at + 1 });
  }
  return found;
}

function isDoubled(text: string, at: number, facts: DoublingFacts): boolean {
  const { costs, terms, beginnings } = facts;
  const sign = text.charAt(at);
  // 坚持以｜以人为本
  if (costs.ofWord(text, at, at + 1) < SELDOM) return false;
  if (text.charAt(at + 1) === sign || text.charAt(at - 2) === sign) return false;
  // 认认真真, 方方面面
  if (text.charAt(at + 1) === text.charAt(at + 2)) return false;
  if (text.charAt(at - 2) === text.charAt(at - 3)) return false;
  if (isInsideWord(text, at, costs)) return false;
  const before = wordLengthUpTo(text, at, costs);
  const after = wordLengthFrom(text, at, costs);
  // 国库｜库款: each copy is part of a word; 一颗颗: neither is.
  if (before >= 2 === after >= 2) return false;
  // 一批批
  if (before >= 2 && beginnings.includes(text.charAt(at - before))) return false;
  if (terms.some((term) => isInTerm(text, at, term))) return false;
  const without = text.slice(Math.max(0, at - REACH), at) + text.slice(at + 1, at + 1 + REACH);
  const place = Math.min(at, REACH);
  const isKnown =
    before >= 2
      ? isBesideNext(without, place, before, facts)
      : isBesidePrevious(without, place - 1, facts);
  const gain = gainWithout(text, at, costs);
  if (isKnown) return gain >= LEAST_GAIN;
  return before >= 2 && gain >= GAIN_OF_UNKNOWN && costs.ofWord(text, at - before, at) <= COMMON;
}

/** Whether one of the copies is part of the term. */
function isInTerm(text: string, at: number, term: string): boolean {
  for (let start = at - term.length; start <= at; start += 1) {
    if (text.startsWith(term, start)) return true;
  }
  return false;
}

/** 代表｜县委: whether the word that ends at `end` is a known neighbour of the next one; true where no word follows. */
function isBesideNext(
  text: string,
  end: number,
  length: number,
  { costs, areNeighbours }: DoublingFacts,
): boolean {
  const next = wordLengthFrom(text, end, costs);
  // 出入中国国(边)境
  if (next === 0) return !BRACKETS.includes(text.charAt(end) || '。');
  return areNeighbours(text.slice(end - length, end), text.slice(end, end + next));
}

/** 加快｜推进: the same for the word that begins at `start` and the previous one; 充充电 at the beginning of a clause is correct. */
function isBesidePrevious(
  text: string,
  start: number,
  { costs, areNeighbours }: DoublingFacts,
): boolean {
  const previous = wordLengthUpTo(text, start, costs);
  if (previous === 0) return false;
  const length = wordLengthFrom(text, start, costs);
  return areNeighbours(text.slice(start - previous, start), text.slice(start, start + length));
}

/** How much the likelihood of the text rises without the character at `at`, in nats. */
function gainWithout(text: string, at: number, costs: WordCosts): number {
  let from = at;
  while (from > 0 && at - from < REACH && isHan(text.charCodeAt(from - 1))) from -= 1;
  let to = at + 1;
  while (to < text.length && to - at <= REACH && isHan(text.charCodeAt(to))) to += 1;
  const without = text.slice(from, at) + text.slice(at + 1, to);
  return costs.between(text, from, to) - costs.between(without, 0, without.length);
}

/** Whether both copies are in one word: so in 点点滴滴, not in 人民｜民主. */
function isInsideWord(text: string, at: number, costs: WordCosts): boolean {
  for (let start = Math.max(0, at - LONGEST); start < at; start += 1) {
    for (let end = at + 1; end <= Math.min(text.length, start + LONGEST + 2); end += 1) {
      if (costs.isWord(text, start, end - start)) return true;
    }
  }
  return false;
}

/** The length of the longest word that ends at `end`; 1 for a single character, 0 for none. */
function wordLengthUpTo(text: string, end: number, costs: WordCosts): number {
  return costs.wordBefore(text, end) || (isHan(text.charCodeAt(end - 1)) ? 1 : 0);
}

function wordLengthFrom(text: string, start: number, costs: WordCosts): number {
  return costs.wordAfter(text, start) || (isHan(text.charCodeAt(start)) ? 1 : 0);
}
