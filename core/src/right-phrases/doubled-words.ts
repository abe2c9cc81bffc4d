import type { WordCosts } from './word-costs.js';
import { isHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { isQuote } from '../wording/quotes.js';

/** Words that may or may not be doubled: the data of `PhraseExceptions.doubled`. */
export interface DoubledWords {
  /** Verbs that are doubled to mean a little while: 研究研究. */
  readonly verbs: readonly string[];
  /** Beginnings of words that are doubled to mean many: 一个一个, 非常非常. */
  readonly beginnings: string;
  /** Characters whose doubling is a slip in any context: 的的. */
  readonly particles: string;
}

/** Longest word whose doubling is searched, in UTF-16 units. */
const LONGEST = 4;
/** Highest cost of a common word, in nats: nine in ten words of official texts are below; the commonest cost 3. */
const COMMON = 11;
/** From so many characters on any listed word will do. */
const LONG = 3;
const UNLISTED = Infinity;

/** Finds the second copies of words and characters that are doubled by mistake, in order. */
export function findDoubledWords(
  text: string,
  costs: WordCosts,
  words: DoubledWords,
): readonly Span[] {
  const found: Span[] = [];
  // The four previous units, so that nearly every offset costs four comparisons.
  let last = text.charCodeAt(0);
  let second = 0;
  let third = 0;
  let fourth = 0;
  let free = 0;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === last && code === second && isThirdOfIdiom(text, at, costs)) {
      found.push({ start: at, end: at + 1 });
      free = at + 1;
    }
    const isSeen = code === last || code === second || code === third || code === fourth;
    fourth = third;
    third = second;
    second = last;
    last = code;
    if (!isSeen || at < free) continue;
    for (let length = Math.min(LONGEST, at); length >= 1; length -= 1) {
      if (!isTwice(text, at, length)) continue;
      const span = { start: at, end: at + length };
      const isSlip =
        length === 1
          ? isDoubledCharacter(text, at, costs, words)
          : isDoubledWord(text, span, costs, words);
      if (isSlip) found.push(span);
      // The rest of the copy in 加强加强 is skipped.
      if (isSlip) free = at + length;
      break;
    }
  }
  return found;
}

/** Whether the `length` units before `at` are repeated from `at` on, and not a third time. */
function isTwice(text: string, at: number, length: number): boolean {
  for (let unit = 0; unit < length; unit += 1) {
    const code = text.charCodeAt(at + unit);
    if (code !== text.charCodeAt(at - length + unit) || !isHan(code)) return false;
  }
  const copy = text.slice(at, at + length);
  return !text.startsWith(copy, at + length) && !text.endsWith(copy, at - length);
}

/** 加强加强, 进一步进一步; not 研究研究, 一个一个, 研究｜研究生, 再生产｜生产. */
function isDoubledWord(
  text: string,
  { start, end }: Span,
  costs: WordCosts,
  { verbs, beginnings }: DoubledWords,
): boolean {
  const word = text.slice(start, end);
  if (beginnings.includes(word.charAt(0)) || word.startsWith(word.charAt(1))) return false;
  if (isListedTwice(text, { start, end })) return true;
  // A word of three characters and more hardly ever stands beside itself by chance.
  const limit = word.length >= LONG ? UNLISTED : COMMON;
  if (verbs.includes(word) || costs.ofWord(text, start, end) >= limit) return false;
  // 落实落实再落实
  if (AGAIN.includes(text.charAt(end) || '。') && text.startsWith(word, end + 1)) return false;
  const first = start - word.length;
  // 研究生, 再生产. A phrase of four characters usually begins or ends with the word itself: 加强领导.
  if (end < text.length && costs.ofWord(text, start, end + 1) < Infinity) return false;
  if (first > 0 && costs.ofWord(text, first - 1, start) < Infinity) return false;
  // “规划规划，墙上挂挂”
  if (isQuote(text.charAt(first - 1))) return false;
  // 资产阶级｜阶级斗争, 中华民族｜民族精神
  if (word.length === 2 && (isOneWord(text, first - 2, costs) || isOneWord(text, start, costs))) {
    return false;
  }
  return true;
}

/** Words before the third copy of a word that is repeated for emphasis. */
const AGAIN = '再又还更';

/**
 * Whether the doubled word is a member of a list, beside another of its length that has a character in the same place:
 * 迟报、漏报漏报、瞒报, not 走走、商量商量、讨论讨论.
 */
function isListedTwice(text: string, { start, end }: Span): boolean {
  const length = end - start;
  const first = start - length;
  if (length < 2 || !MEMBER_EDGES.includes(text.charAt(first - 1) || '。')) return false;
  if (!MEMBER_EDGES.includes(text.charAt(end) || '。')) return false;
  const word = text.slice(start, end);
  const before = text.charAt(first - 1) === '、' ? first - 1 - length : -1;
  const after = text.charAt(end) === '、' ? end + 1 : -1;
  return [before, after].some((at) => at >= 0 && isSimilarMember(text, at, word));
}

/** Whether a list member at `at` has the length of `word` and some, but not all, of its characters in the same places. */
function isSimilarMember(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  const member = text.slice(at, end);
  if (text.endsWith(member, at) || !MEMBER_EDGES.includes(text.charAt(end) || '。')) return false;
  const alike = Array.from(word, (sign, unit) => sign === member.charAt(unit));
  return alike.includes(true) && alike.includes(false);
}

/** The marks beside a member of a list. */
const MEMBER_EDGES = '、，。；！';

/** Least gain of one word over its two halves, in nats: 资产阶级 is so much likelier as one word, 加强领导 is not. */
const LEAST_GAIN_OF_WHOLE = 6;

/** Whether the four units from `at` on are one word rather than two. */
function isOneWord(text: string, at: number, costs: WordCosts): boolean {
  if (at < 0 || at + 4 > text.length) return false;
  const halves = costs.ofWord(text, at, at + 2) + costs.ofWord(text, at + 2, at + 4);
  return halves - costs.ofWord(text, at, at + 4) >= LEAST_GAIN_OF_WHOLE;
}

/** 责任的的落实, 狭路相逢逢; not 人民｜民主, 点点滴滴. */
function isDoubledCharacter(
  text: string,
  at: number,
  costs: WordCosts,
  { particles }: DoubledWords,
): boolean {
  const from = Math.max(0, at - REACH);
  const to = Math.min(text.length, at + REACH);
  if (particles.includes(text.charAt(at))) {
    if (longestWordUpTo(text, from, at, costs) > 1) return false;
    return isInNoWord(text, { start: at - 1, end: at + 1 }, costs);
  }
  if (opensPhrase(text, at, costs) || opensIdiom(text, at, costs)) return true;
  const before = longestWordUpTo(text, from, at, costs);
  if (before < SHORTEST_BEFORE) return false;
  const next = at + 1;
  // 齐抓共管管、: no character follows that the second 管 could form a word with.
  if (!isHan(text.charCodeAt(next))) return true;
  return longestWordFrom(text, next, to, costs) >= 2 && longestWordAround(text, at, costs) === 0;
}

/** 监｜监督检查, 灰｜灰头土脸: the second copy begins a phrase, and the first is part of no word and rarely a word by itself. */
function opensPhrase(text: string, at: number, costs: WordCosts): boolean {
  const from = Math.max(0, at - REACH);
  const to = Math.min(text.length, at + REACH);
  if (costs.ofWord(text, at, at + 1) <= RARE || longestWordUpTo(text, from, at, costs) > 1) {
    return false;
  }
  let length = Math.min(REACH, to - at);
  while (length >= SHORTEST_BEFORE && costs.ofWord(text, at, at + length) === Infinity) length -= 1;
  if (length < SHORTEST_BEFORE) return false;
  // 灰灰 and 灰灰头 are not words, and no word ends with the first 灰.
  return longestWordAround(text, at - 1, costs) === 0 || !isHan(text.charCodeAt(at - 2));
}

/** Cost above which a character is rarely a word by itself, in nats; 和, 与, 要 and 高 are below. */
const RARE = 9;

/** 心｜心花怒放, 据｜据为己有: the same before an idiom, also for characters that are sometimes words. */
function opensIdiom(text: string, at: number, costs: WordCosts): boolean {
  return (
    costs.isIdiom(text, at) &&
    costs.ofWord(text, at, at + 1) >= SELDOM &&
    longestWordUpTo(text, Math.max(0, at - REACH), at, costs) === 1
  );
}

/** Cost from which a character is seldom a word by itself, in nats; 在, 以, 有 and 一 are below: 坚持以｜以人为本, 这一｜一脉相承. */
export const SELDOM = 6.5;

/** 喃｜喃喃自语, 断断续续｜续: the third of three equal characters beside an idiom that contains two of them. */
function isThirdOfIdiom(text: string, at: number, costs: WordCosts): boolean {
  const code = text.charCodeAt(at);
  if (!isHan(code) || text.charCodeAt(at - 3) === code || text.charCodeAt(at + 1) === code) {
    return false;
  }
  return costs.isIdiom(text, at - 1) || costs.isIdiom(text, at - 4);
}

/** Context on either side of a doubled character, in UTF-16 units. */
const REACH = 6;
/** Shortest phrase before a doubled character: measure words are doubled to mean each (一张张, 件件), but not after a phrase. */
const SHORTEST_BEFORE = 4;

/** Whether no word contains the two units, or one of them with a neighbour. */
function isInNoWord(text: string, { start, end }: Span, costs: WordCosts): boolean {
  return (
    costs.ofWord(text, start, end) === Infinity &&
    longestWordAround(text, start + 1, costs) === 0 &&
    (start === 0 || costs.ofWord(text, start - 1, start + 1) === Infinity)
  );
}

/** The length of the longest common word that ends at `to` and begins at `from` or later; 1 for none. */
function longestWordUpTo(text: string, from: number, to: number, costs: WordCosts): number {
  for (let length = to - from; length >= 2; length -= 1) {
    if (costs.ofWord(text, to - length, to) <= (length > 3 ? Infinity : COMMON)) {
      if (costs.ofWord(text, to - length, to) < Infinity) return length;
    }
  }
  return 1;
}

function longestWordFrom(text: string, from: number, to: number, costs: WordCosts): number {
  for (let length = Math.min(4, to - from); length >= 2; length -= 1) {
    if (costs.ofWord(text, from, from + length) < Infinity) return length;
  }
  return 1;
}

/** The length of a word of two or more units that contains the unit at `at`: 民主, 点点滴滴; 0 for none. */
function longestWordAround(text: string, at: number, costs: WordCosts): number {
  for (let start = Math.max(0, at - 3); start <= at; start += 1) {
    for (let end = at + 1; end <= Math.min(text.length, start + 5); end += 1) {
      if (end - start >= 2 && costs.ofWord(text, start, end) < Infinity) return end - start;
    }
  }
  return 0;
}
