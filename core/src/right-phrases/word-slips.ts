import type { RightPhrases } from '../lexicon/types.js';
import { isUnifiedHan } from '../text/characters.js';
import type { Alikeness, Likeness } from './alikeness.js';
import { BloomFilter } from './bloom-filter.js';
import { settle } from './hash-buckets.js';
import { mix, type WordCosts } from './word-costs.js';
import { listPairs, WordsByCharacter } from './words-by-character.js';
import { COST_STEP, type WordList } from './word-list.js';

/** A word of two characters that the text may mean, of which one is another there. */
export interface WordSlip {
  readonly start: number;
  readonly word: number;
  readonly slip: Likeness;
  /** Writers confuse the two characters all the time. */
  readonly isConfused: boolean;
  /** What the word costs, the slip and the lack of a known neighbour together, in nats; what the text costs is to be above it. */
  readonly cost: number;
}

/** What a character that is alike costs as a slip, in nats: how seldom one is made; less where writers confuse the two all the time. */
export const LIKENESS_COSTS: Readonly<Record<Likeness, number>> = {
  sound: 7,
  nearSound: 8.5,
  shape: 8.5,
};
const CONFUSED_COST = 4;
/**
 * What else tells a slip from a rare word, in nats; fitted by logistic regression to 1,572 slips planted in speeches and to the pairs of 6.5 million
 * characters of official texts, and rounded.
 */
const EVIDENCE = {
  /** A known neighbour of the right word. */
  neighbour: 3,
  /** For each nat by which the right word is rarer than one in 3,000: common words are written oftener than their share in texts says. */
  rarity: -0.5,
  /** For the logarithm of the words that have the written character in its place, which it then hardly ever stands in alone. */
  productive: 0.4,
  /** The same of the character that is right: it makes new words too. */
  compounding: -0.2,
} as const;
const COMMON_WORD = 8;
/** A single character of a higher cost beside the pair may be a part of the same name or quotation. */
const COMMON_SINGLE = 5.5;
/** The text must be so much likelier with the word, in nats: 20 such pairs in 6.5 million characters are above, few of them in speeches. */
export const WORD_MARGIN = 3;
/** What a pair must cost more than a word of which it is a slip, beside the cost of that slip: no less gain suffices. */
const LEAST_BEYOND_SLIP = -2.5;

/** Words that a pair of characters may be meant for. */
interface Sought {
  readonly words: WordsByCharacter;
  /** The character that is right. */
  readonly with: number;
  /** The character that may stand for another. */
  readonly written: number;
  /** What the two characters cost as words of their own, in nats. */
  readonly cost: number;
}

/**
 * Finds pairs of characters that are no word, that no right text has side by side, and that are nearly a word (noisy channel): 处致 for 处置.
 * Whoever asks weighs the words around against the cost of each.
 */
export class WordSlipFinder {
  private readonly beside: BloomFilter;
  private readonly neighbours: BloomFilter;
  private readonly confused = new Set<number>();
  /** 1 for each character of those pairs. */
  private readonly confusable = new Uint8Array(0x10000);
  private readonly byFirst: WordsByCharacter;
  private readonly bySecond: WordsByCharacter;

  constructor(
    private readonly list: WordList,
    private readonly alikeness: Alikeness,
    private readonly costs: WordCosts,
    { beside, neighbours, confused }: Pick<RightPhrases, 'beside' | 'neighbours' | 'confused'>,
  ) {
    this.beside = new BloomFilter(beside);
    this.neighbours = new BloomFilter(neighbours);
    for (let at = 0; at + 1 < confused.length; at += 2) {
      this.confused.add(pairOf(confused.charCodeAt(at), confused.charCodeAt(at + 1)));
      this.confusable[confused.charCodeAt(at)] = 1;
      this.confusable[confused.charCodeAt(at + 1)] = 1;
    }
    const pairs = listPairs(list);
    this.byFirst = new WordsByCharacter(list, pairs, 0);
    this.bySecond = new WordsByCharacter(list, pairs, 1);
  }

  /** Whether official texts have the two words side by side, of which one has two characters. */
  areNeighbours(left: string, right: string): boolean {
    const hash = neighboursOf(hashOf(left, 0, left.length), hashOf(right, 0, right.length));
    return this.neighbours.mayHold(hash);
  }

  /** Calls for every pair that may be a slip. */
  scan(text: string, visit: (slip: WordSlip) => void): void {
    if (this.list.size === 0) return;
    const { pairs } = this.costs;
    // Whether the pair before, the pair itself and the one after it are words: each is looked up once.
    let before = false;
    let isWord = false;
    let first = 0;
    let second = text.charCodeAt(0);
    for (let at = 0; at < text.length; at += 1) {
      const next = text.charCodeAt(at + 1);
      const after = at + 1 < text.length && pairs.has(second, next);
      // No pair of characters that are no Chinese is a word or nearly one.
      if (
        !(before || isWord || after) &&
        isUnifiedHan(first) &&
        isUnifiedHan(second) &&
        !this.beside.mayHold(besideOf(first, second))
      )
        this.visitPair(text, at - 1, visit);
      before = isWord;
      isWord = after;
      first = second;
      second = next;
    }
  }

  /** Looks at the words that are the two characters from `at` on but for one. */
  private visitPair(text: string, at: number, visit: (slip: WordSlip) => void): void {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const cost = this.costs.ofWord(text, at, at + 1) + this.costs.ofWord(text, at + 1, at + 2);
    const { byFirst, bySecond } = this;
    this.visitWords(text, at, { words: byFirst, with: first, written: second, cost }, visit);
    this.visitWords(text, at, { words: bySecond, with: second, written: first, cost }, visit);
  }

  /** Looks at the words that have a character in its place and one that may be meant by `written` in the other. */
  private visitWords(text: string, at: number, sought: Sought, visit: (slip: WordSlip) => void) {
    const { words, written, cost } = sought;
    const { alikeness, confusable } = this;
    const { levels, others } = words;
    const mayBeConfused = confusable[written] === 1;
    // A word of a higher level is too rare to be meant, whatever stands beside it.
    const most = (cost - leastGain('sound', mayBeConfused)) / COST_STEP;
    const end = words.begins[sought.with + 1] ?? 0;
    for (let place = words.begins[sought.with] ?? 0; place < end; place += 1) {
      if ((levels[place] ?? 0) > most) continue;
      const right = others[place] ?? 0;
      if (right === written) continue;
      const isConfused =
        mayBeConfused &&
        confusable[right] === 1 &&
        this.confused.has(pairOf(Math.min(right, written), Math.max(right, written)));
      if (!isConfused && !alikeness.mayBeAlike(written, right)) continue;
      const slip = alikeness.compare(written, right) ?? (isConfused ? 'shape' : undefined);
      if (slip)
        this.visitWord(text, at, { word: words.words[place] ?? 0, slip, isConfused }, visit);
    }
  }

  private visitWord(
    text: string,
    start: number,
    { word, slip, isConfused }: Pick<WordSlip, 'word' | 'slip'> & { readonly isConfused: boolean },
    visit: (slip: WordSlip) => void,
  ): void {
    const level = (this.list.levels[word] ?? 0) * COST_STEP;
    const neighbours = this.gainOfNeighbours(text, start, word);
    if (neighbours === undefined) return;
    const gain =
      neighbours +
      this.gainOfCharacters(text, start, word) +
      EVIDENCE.rarity * (level - COMMON_WORD);
    visit({ start, word, slip, isConfused, cost: level + slipCost(slip, isConfused) - gain });
  }

  /** What the words say that have the one or the other character of the pair in its place. */
  private gainOfCharacters(text: string, at: number, word: number): number {
    const isFirst =
      text.charCodeAt(at + 1) === (this.list.units[(this.list.starts[word] ?? 0) + 1] ?? 0);
    const first = countOf(this.byFirst, text.charCodeAt(at));
    const second = countOf(this.bySecond, text.charCodeAt(at + 1));
    const [written, kept] = isFirst ? [first, second] : [second, first];
    return EVIDENCE.productive * Math.log1p(written) + EVIDENCE.compounding * Math.log1p(kept);
  }

  /** `undefined` where nothing is known of the neighbours and they may belong to a name. */
  private gainOfNeighbours(text: string, at: number, word: number): number | undefined {
    const { list, neighbours } = this;
    const start = list.starts[word] ?? 0;
    const hash = mix(mix(0, list.units[start] ?? 0), list.units[start + 1] ?? 0);
    const from = at - this.lengthBefore(text, at);
    const to = at + 2 + this.lengthBehind(text, at + 2);
    const left = from < at && neighbours.mayHold(neighboursOf(hashOf(text, from, at), hash));
    const right = to > at + 2 && neighbours.mayHold(neighboursOf(hash, hashOf(text, at + 2, to)));
    if (left || right) return (left ? EVIDENCE.neighbour : 0) + (right ? EVIDENCE.neighbour : 0);
    return this.isFirm(text, at - 1, -1) && this.isFirm(text, at + 2, 1) ? 0 : undefined;
  }

  /** The length of the longest word that ends there, 1 for a single character, 0 where there is none. */
  private lengthBefore(text: string, end: number): number {
    return this.costs.wordBefore(text, end) || (isUnifiedHan(text.charCodeAt(end - 1)) ? 1 : 0);
  }

  private lengthBehind(text: string, start: number): number {
    return this.costs.wordBehind(text, start) || (isUnifiedHan(text.charCodeAt(start)) ? 1 : 0);
  }

  /** Whether what stands there is a common word, or nothing. */
  private isFirm(text: string, at: number, step: 1 | -1): boolean {
    const { costs } = this;
    const unit = text.charCodeAt(at);
    if (!isUnifiedHan(unit)) return true;
    if (costs.ofWord(text, at, at + 1) <= COMMON_SINGLE) return true;
    return costs.isWord(text, step === 1 ? at : at - 1, 2);
  }
}

/** What a pair of single characters must cost more than the word at least to be looked at, in nats. */
export function leastGain(slip: Likeness | undefined, isConfused: boolean): number {
  return slipCost(slip ?? 'shape', isConfused) + LEAST_BEYOND_SLIP;
}

/** How many words have the character in its place. */
function countOf({ begins }: WordsByCharacter, unit: number): number {
  return (begins[unit + 1] ?? 0) - (begins[unit] ?? 0);
}

function slipCost(slip: Likeness, isConfused: boolean): number {
  return isConfused ? CONFUSED_COST : LIKENESS_COSTS[slip];
}

/** A hash of two characters side by side. */
export function besideOf(first: number, second: number): number {
  return settle(Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b));
}

/** A hash of two words side by side, from the hashes of both. */
export function neighboursOf(left: number, right: number): number {
  return settle(Math.imul(left, 0x9e3779b1) + Math.imul(right, 0x27d4eb2f));
}

/** A hash of the units from `from` to `to`. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}
