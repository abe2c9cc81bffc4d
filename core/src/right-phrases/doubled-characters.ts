import { isHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { SELDOM } from './doubled-words.js';
import { LONGEST, type WordCosts } from './word-costs.js';

/** What decides whether a character of a word stands twice by a slip. */
export interface DoublingFacts {
  readonly costs: WordCosts;
  /** Whether official texts have the two words side by side oftener than by chance. */
  readonly areNeighbours: (left: string, right: string) => boolean;
  /** Words that end or begin with a doubled character by right: 立法法. */
  readonly terms: readonly string[];
  /** Beginnings of words that are said twice for many: 一批批. */
  readonly beginnings: string;
}

/** In nats: how much likelier the text is without the copy; 39 such places in 6.5 million characters of official texts, with the terms. */
const LEAST_GAIN = 6;
/** The same where nothing is known of the neighbours, and what the word may cost there: 代表表县委, not 国库库款. */
const GAIN_OF_UNKNOWN = 9;
const COMMON = 8;
const BRACKETS = '(（';
const REACH = 7;

/**
 * The second copies of characters that stand twice although they are part of one word only, which official texts have beside the word
 * that follows or goes before: 代表｜表县委, 加快｜推推进.
 */
export function findDoubledCharacters(text: string, facts: DoublingFacts): readonly Span[] {
  const found: Span[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== text.charCodeAt(at - 1) || !isHan(code)) continue;
    if (isDoubled(text, at, facts)) found.push({ start: at, end: at + 1 });
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
  const behind = wordLengthFrom(text, at, costs);
  // 国库｜库款: each copy has a word of its own; 一颗颗: neither has.
  if (before >= 2 === behind >= 2) return false;
  // 一批批
  if (before >= 2 && beginnings.includes(text.charAt(at - before))) return false;
  if (terms.some((term) => standsAround(text, at, term))) return false;
  const without = text.slice(Math.max(0, at - REACH), at) + text.slice(at + 1, at + 1 + REACH);
  const place = Math.min(at, REACH);
  const isKnown =
    before >= 2
      ? isBesideNext(without, place, before, facts)
      : isBesideFormer(without, place - 1, facts);
  const gain = gainWithout(text, at, costs);
  if (isKnown) return gain >= LEAST_GAIN;
  return before >= 2 && gain >= GAIN_OF_UNKNOWN && costs.ofWord(text, at - before, at) <= COMMON;
}

/** Whether the term has one of the copies. */
function standsAround(text: string, at: number, term: string): boolean {
  for (let start = at - term.length; start <= at; start += 1) {
    if (text.startsWith(term, start)) return true;
  }
  return false;
}

/** 代表｜县委: the word that ends at the place and the one that follows; also where nothing follows. */
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

/** 加快｜推进: the word that begins at the place and the one before; 充充电 at the beginning of a clause is no slip. */
function isBesideFormer(
  text: string,
  start: number,
  { costs, areNeighbours }: DoublingFacts,
): boolean {
  const former = wordLengthUpTo(text, start, costs);
  if (former === 0) return false;
  const length = wordLengthFrom(text, start, costs);
  return areNeighbours(text.slice(start - former, start), text.slice(start, start + length));
}

function gainWithout(text: string, at: number, costs: WordCosts): number {
  let from = at;
  while (from > 0 && at - from < REACH && isHan(text.charCodeAt(from - 1))) from -= 1;
  let to = at + 1;
  while (to < text.length && to - at <= REACH && isHan(text.charCodeAt(to))) to += 1;
  const without = text.slice(from, at) + text.slice(at + 1, to);
  return costs.between(text, from, to) - costs.between(without, 0, without.length);
}

/** Whether one word has both copies: 人民｜民主 has not, 点点滴滴 has. */
function isInsideWord(text: string, at: number, costs: WordCosts): boolean {
  for (let start = Math.max(0, at - LONGEST); start < at; start += 1) {
    for (let end = at + 1; end <= Math.min(text.length, start + LONGEST + 2); end += 1) {
      if (costs.isWord(text, start, end - start)) return true;
    }
  }
  return false;
}

/** The length of the longest word that ends there; 1 for a single character, 0 for none. */
function wordLengthUpTo(text: string, end: number, costs: WordCosts): number {
  return costs.wordBefore(text, end) || (isHan(text.charCodeAt(end - 1)) ? 1 : 0);
}

function wordLengthFrom(text: string, start: number, costs: WordCosts): number {
  return costs.wordBehind(text, start) || (isHan(text.charCodeAt(start)) ? 1 : 0);
}
