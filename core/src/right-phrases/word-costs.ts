import { isUnifiedHan } from '../text/characters.js';
import { COST_STEP, IDIOM, type WordList } from './word-list.js';
import { WordPairs } from './word-pairs.js';

/** The cost of a character that is not in the list, in nats: that of the rarest listed ones. */
export const UNKNOWN = 15;
/** From this cost on, in nats, a character is rare: one in 1.2 million words. */
const RARE = 14;
/** What a character may cost before and after a whole phrase, in nats: one in 245 and one in 148 words. */
const MOST_COST_BEFORE = 5.5;
const MOST_COST_AFTER = 5;
/** A character of no higher cost is a common word by itself, in nats: 更 of 更加, 作 of 作出. */
const MOST_COST_OF_WORD = 8;
const PAIR_BITS = 18;
/** The length of a word of two units with a suffix, and how many such words make a suffix. */
const SUFFIXED = 3;
const FEWEST_WITH_SUFFIX = 8;
const MOST_COUNTED = 255;
/** Longest word that is searched beside an offset, in UTF-16 units; nearly all are no longer. */
export const LONGEST = 4;
const IDIOM_LENGTH = 4;

/** The cost of a text as a sequence of words: the negative log-likelihood of its likeliest segmentation (Viterbi), in nats. */
export class WordCosts {
  private readonly slots: Int32Array;
  private readonly shift: number;
  /** The cost of each character as a word, in steps of `COST_STEP`. */
  private readonly singles = new Uint8Array(0x10000).fill(UNKNOWN / COST_STEP);
  /** The length of the longest word that begins with a pair of units, by the hash of the pair. */
  private readonly longest = new Uint8Array(1 << PAIR_BITS);
  /** For each unit the number of words of three units that end with it, at most 255. */
  private readonly endings = new Uint8Array(0x10000);
  /** The words of two units. */
  readonly pairs: WordPairs;
  /** The costs within a short stretch, overwritten by each call: one for each candidate would be thousands a second. */
  private readonly scratch = new Float64Array(32);

  constructor(private readonly list: WordList) {
    const bits = Math.ceil(Math.log2(list.size + 1)) + 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(1 << bits);
    const { units, starts, levels } = list;
    this.pairs = new WordPairs(countPairs(list));
    for (let word = 0; word < list.size; word += 1) {
      const start = starts[word] ?? 0;
      const length = (starts[word + 1] ?? 0) - start;
      if (length === 1) this.singles[units[start] ?? 0] = levels[word] ?? 0;
      if (length < 2) continue;
      if (length === 2) this.pairs.add(units[start] ?? 0, units[start + 1] ?? 0);
      if (length === SUFFIXED) this.countEnding(units[start + 2] ?? 0);
      let hash = 0;
      for (let unit = 0; unit < length; unit += 1) hash = mix(hash, units[start + unit] ?? 0);
      let slot = finalizeHash(hash) >>> this.shift;
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = word + 1;
      const pair = pairOf(units[start] ?? 0, units[start + 1] ?? 0);
      if (length > (this.longest[pair] ?? 0)) this.longest[pair] = length;
    }
  }

  private countEnding(unit: number): void {
    this.endings[unit] = Math.min(MOST_COUNTED, (this.endings[unit] ?? 0) + 1);
  }

  /** Whether the unit is added to words of two units to form others: 药 in 生物药, 房 in 租赁房. */
  isSuffix(unit: number): boolean {
    return (this.endings[unit] ?? 0) >= FEWEST_WITH_SUFFIX;
  }

  /** The cost of the text from `from` up to each offset up to `to`; the first is 0. */
  forward(text: string, from: number, to: number): Float64Array {
    const costs = new Float64Array(to - from + 1);
    this.addUp(text, from, to, costs);
    return costs;
  }

  /** As `forward`, into `costs`, which may be longer. */
  private addUp(text: string, from: number, to: number, costs: Float64Array): void {
    costs.fill(Infinity, 1, to - from + 1);
    costs[0] = 0;
    for (let at = from; at < to; at += 1) {
      const before = costs[at - from] ?? 0;
      const first = text.charCodeAt(at);
      lower(costs, at - from + 1, before + this.ofCharacter(first));
      let hash = mix(0, first);
      const most = this.longestAt(text, at, to);
      for (let length = 2; length <= most; length += 1) {
        hash = mix(hash, text.charCodeAt(at + length - 1));
        lower(costs, at - from + length, before + this.find(text, at, length, hash));
      }
    }
  }

  /** The cost of the text from each offset from `from` on up to `to`; the last is 0. */
  backward(text: string, from: number, to: number): Float64Array {
    const costs = new Float64Array(to - from + 1).fill(Infinity);
    costs[to - from] = 0;
    for (let at = to - 1; at >= from; at -= 1) {
      const first = text.charCodeAt(at);
      lower(costs, at - from, this.ofCharacter(first) + (costs[at - from + 1] ?? 0));
      let hash = mix(0, first);
      const most = this.longestAt(text, at, to);
      for (let length = 2; length <= most; length += 1) {
        hash = mix(hash, text.charCodeAt(at + length - 1));
        lower(
          costs,
          at - from,
          this.find(text, at, length, hash) + (costs[at - from + length] ?? 0),
        );
      }
    }
    return costs;
  }

  /**
   * The words of a phrase by its cheapest segmentation into words shorter than the phrase itself.
   * @param longest the longest word that is taken, in UTF-16 units
   * @returns the offset at which each word begins, in order, and the length of the phrase
   */
  segment(phrase: string, longest: number): readonly number[] {
    const { length } = phrase;
    const costs = new Float64Array(length + 1).fill(Infinity);
    const previous = new Uint8Array(length + 1);
    costs[0] = 0;
    for (let at = 0; at < length; at += 1) {
      for (let end = at + 1; end <= Math.min(length, at + longest); end += 1) {
        if (end - at === length) continue;
        const cost = (costs[at] ?? 0) + this.ofWord(phrase, at, end);
        if (cost >= (costs[end] ?? 0)) continue;
        costs[end] = cost;
        previous[end] = at;
      }
    }
    const borders = [length];
    for (let at = length; at > 0; at = previous[at] ?? 0) borders.unshift(previous[at] ?? 0);
    return borders;
  }

  /** The cost of the text between two offsets. */
  between(text: string, from: number, to: number): number {
    const { scratch } = this;
    if (to - from >= scratch.length) return this.forward(text, from, to)[to - from] ?? 0;
    this.addUp(text, from, to, scratch);
    return scratch[to - from] ?? 0;
  }

  private ofCharacter(unit: number): number {
    return (this.singles[unit] ?? UNKNOWN / COST_STEP) * COST_STEP;
  }

  /** The cost of the units as words of one character each. */
  ofCharacters(text: string, from: number, to: number): number {
    let cost = 0;
    for (let at = from; at < to; at += 1) cost += this.ofCharacter(text.charCodeAt(at));
    return cost;
  }

  /** The cost of the units as one word; infinite where they are not a word. */
  ofWord(text: string, from: number, to: number): number {
    if (to - from === 1) return this.ofCharacter(text.charCodeAt(from));
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = mix(hash, text.charCodeAt(at));
    return this.find(text, from, to - from, hash);
  }

  /** Whether the four units from `from` on are a dictionary idiom. */
  isIdiom(text: string, from: number): boolean {
    if (from < 0 || from + IDIOM_LENGTH > text.length) return false;
    if (this.longestAt(text, from, text.length) < IDIOM_LENGTH) return false;
    let hash = 0;
    for (let at = from; at < from + IDIOM_LENGTH; at += 1) hash = mix(hash, text.charCodeAt(at));
    return this.list.kinds[this.numberOf(text, from, IDIOM_LENGTH, hash)] === IDIOM;
  }

  /** Whether a Chinese character is hardly ever a word: a scanner reads 菅 for 管. */
  isRare(unit: number): boolean {
    return isUnifiedHan(unit) && this.ofCharacter(unit) >= RARE;
  }

  /** Whether a unit is neither a common word by itself, such as 更 of 更加, nor a word with the next one: 廉 before 建. */
  isFragment(unit: number, next: number): boolean {
    return this.ofCharacter(unit) > MOST_COST_OF_WORD && !this.pairs.has(unit, next);
  }

  /** Whether a phrase may begin after the unit: a mark, the end of the text, or a common word of one character such as 要. */
  mayBeginAfter(unit: number): boolean {
    return !isUnifiedHan(unit) || this.ofCharacter(unit) <= MOST_COST_BEFORE;
  }

  /** Whether a phrase may end before the unit: a mark, the end of the text, or a function word such as 的; not 为, which ends 敢想敢为. */
  mayEndBefore(unit: number): boolean {
    return !isUnifiedHan(unit) || this.ofCharacter(unit) <= MOST_COST_AFTER;
  }

  /** Whether words or marks end before the stretch and begin after it, so that no character at its edges is part of a word outside. */
  isBetweenWords(text: string, start: number, end: number): boolean {
    if (this.reachesAcross(text, start, end)) return false;
    const mayBegin =
      this.mayBeginAfter(text.charCodeAt(start - 1)) || this.wordBefore(text, start) > 0;
    return mayBegin && (this.mayEndBefore(text.charCodeAt(end)) || this.wordAfter(text, end) > 0);
  }

  /** Whether a character at an edge of the stretch forms a word with the character outside. */
  reachesAcross(text: string, start: number, end: number): boolean {
    return this.isWord(text, start - 1, 2) || this.isWord(text, end - 1, 2);
  }

  /** Whether the units from `at` on are one word of `length` units, two at least. */
  isWord(text: string, at: number, length: number): boolean {
    if (at < 0 || at + length > text.length) return false;
    if (length === 2) return this.pairs.has(text.charCodeAt(at), text.charCodeAt(at + 1));
    if (this.longestAt(text, at, text.length) < length) return false;
    return this.ofWord(text, at, at + length) !== Infinity;
  }

  /** The length of the longest word of 2 to `LONGEST` units that ends at `end`; 0 for none. */
  wordBefore(text: string, end: number): number {
    for (let length = LONGEST; length >= 2; length -= 1) {
      if (this.isWord(text, end - length, length)) return length;
    }
    return 0;
  }

  /** The same for the words that begin at `start`. */
  wordAfter(text: string, start: number): number {
    for (let length = LONGEST; length >= 2; length -= 1) {
      if (this.isWord(text, start, length)) return length;
    }
    return 0;
  }

  private longestAt(text: string, at: number, to: number): number {
    if (at + 1 >= to) return 0;
    return Math.min(
      to - at,
      this.longest[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0,
    );
  }

  private find(text: string, from: number, length: number, hash: number): number {
    const word = this.numberOf(text, from, length, hash);
    return word < 0 ? Infinity : (this.list.levels[word] ?? 0) * COST_STEP;
  }

  /** The number of the word in the list; -1 where the units are not a word. */
  private numberOf(text: string, from: number, length: number, hash: number): number {
    const { slots } = this;
    let slot = finalizeHash(hash) >>> this.shift;
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      if (this.isSame(text, from, length, word - 1)) return word - 1;
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private isSame(text: string, from: number, length: number, word: number): boolean {
    const { units, starts } = this.list;
    const start = starts[word] ?? 0;
    if ((starts[word + 1] ?? 0) - start !== length) return false;
    for (let unit = 0; unit < length; unit += 1) {
      if (text.charCodeAt(from + unit) !== units[start + unit]) return false;
    }
    return true;
  }
}

/** The number of words of two units. */
function countPairs({ size, starts }: WordList): number {
  let count = 0;
  for (let word = 0; word < size; word += 1) {
    if ((starts[word + 1] ?? 0) - (starts[word] ?? 0) === 2) count += 1;
  }
  return count;
}

function lower(costs: Float64Array, at: number, cost: number): void {
  if (cost < (costs[at] ?? 0)) costs[at] = cost;
}

/** Extends the hash of a sequence of units by one unit; the hash of the empty sequence is 0. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 13);
}

function finalizeHash(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
}

function pairOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - PAIR_BITS);
}
