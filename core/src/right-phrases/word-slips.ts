import type { RightPhrases } from '../lexicon/types.js';
import { isUnifiedHan } from '../text/characters.js';
import type { Alikeness, Likeness } from './alikeness.js';
import { BloomFilter } from './bloom-filter.js';
import { finalizeHash } from './hash-buckets.js';
import { mix, type WordCosts } from './word-costs.js';
import { listPairs, WordsByCharacter } from './words-by-character.js';
import { COST_STEP, type WordList } from './word-list.js';

/** A word of two characters that the text may mean, with one of the characters written wrong. */
export interface WordSlip {
  readonly start: number;
  readonly word: number;
  readonly slip: Likeness;
  /** Whether writers often confuse the two characters. */
  readonly isConfused: boolean;
  /** The cost of the word and of the slip, less the evidence, in nats; the cost of the text has to exceed it. */
  readonly cost: number;
}

/** The cost of a slip by the likeness of the characters, in nats; lower where writers often confuse the two. */
export const LIKENESS_COSTS: Readonly<Record<Likeness, number>> = {
  sound: 7,
  nearSound: 8.5,
  shape: 8.5,
};
const CONFUSED_COST = 4;
/**
 * The weights of further evidence for a slip against a rare word, in nats; fitted by logistic regression to 1,572 slips planted in speeches and to
 * the pairs of 6.5 million characters of official texts, and rounded.
 */
const EVIDENCE = {
  /** For a known neighbour of the right word. */
  neighbour: 3,
  /** For each nat by which the right word is rarer than one in 3,000: common words are written more often than their share in texts. */
  rarity: -0.5,
  /** For the logarithm of the number of words with the written character in its position: such a character is rarely a word by itself. */
  productive: 0.4,
  /** The same for the correct character, which also forms new words. */
  compounding: -0.2,
} as const;
/** The cost of a word with a share of one in 3,000, in nats. */
const COMMON_WORD = 8;
/** A single character beside the pair with a higher cost, in nats, may be part of the same name or quotation. */
const COMMON_SINGLE = 5.5;
/** Least gain with the word, in nats: 20 such pairs in 6.5 million characters exceed it, few of them in speeches. */
export const WORD_MARGIN = 3;
/** Least difference between the costs of a pair and of the right word, without the cost of the slip, in nats: with less no evidence suffices. */
const LEAST_BEYOND_SLIP = -2.5;

/** The search for words that a pair of characters may be meant for. */
interface SearchContext {
  readonly words: WordsByCharacter;
  /** The character that is correct. */
  readonly with: number;
  /** The character that may be written for another. */
  readonly written: number;
  /** The cost of the two characters as separate words, in nats. */
  readonly cost: number;
}

/**
 * Finds pairs of characters that are not a word, that no correct text has side by side, and that are nearly a word (noisy channel model): 处致 for
 * 处置. The caller compares the cost of each with that of the words around.
 */
export class WordSlipFinder {
  private readonly beside: BloomFilter;
  private readonly neighbours: BloomFilter;
  private readonly confused = new Set<number>();
  /** 1 for each character of the confused pairs. */
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
    this.byFirst = new WordsByCharacter(list, pairs, { by: 0, alikeness });
    this.bySecond = new WordsByCharacter(list, pairs, { by: 1, alikeness });
  }

  /** Whether official texts have the two words, one of which has two characters, side by side. */
  areNeighbours(left: string, right: string): boolean {
    const hash = neighboursOf(hashOf(left, 0, left.length), hashOf(right, 0, right.length));
    return this.neighbours.mightContain(hash);
  }

  /** Calls `visit` for every pair that may be a slip. */
  scan(text: string, visit: (slip: WordSlip) => void): void {
    if (this.list.size === 0) return;
    const { pairs } = this.costs;
    const last = text.length - 1;
    // Whether the pair before `at` is known not to be a word.
    let isFree = true;
    for (let at = 0; at < last;) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      // Only pairs of Chinese characters can be a word or nearly one. Neither is a pair that is a word, nor one before or after such a pair:
      // with the later pairs looked up first, some of the earlier ones need no look-up.
      if (!isUnifiedHan(second)) {
        at += 2;
        isFree = false;
      } else if (at + 1 < last && pairs.has(second, text.charCodeAt(at + 2))) {
        at += 3;
        isFree = false;
      } else if (pairs.has(first, second)) {
        at += 2;
        isFree = true;
      } else {
        const isApart = isFree || at === 0 || !pairs.has(text.charCodeAt(at - 1), first);
        if (isApart && isUnifiedHan(first) && !this.beside.mightContain(besideOf(first, second)))
          this.visitPair(text, at, visit);
        at += 1;
        isFree = true;
      }
    }
  }

  /** Visits the words that differ from the two characters at `at` in one of them. */
  private visitPair(text: string, at: number, visit: (slip: WordSlip) => void): void {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const cost = this.costs.ofWord(text, at, at + 1) + this.costs.ofWord(text, at + 1, at + 2);
    const { byFirst, bySecond } = this;
    this.visitWords(text, at, { words: byFirst, with: first, written: second, cost }, visit);
    this.visitWords(text, at, { words: bySecond, with: second, written: first, cost }, visit);
  }

  /** Visits the words with the correct character in its position and one that resembles `written` in the other. */
  private visitWords(
    text: string,
    at: number,
    context: SearchContext,
    visit: (slip: WordSlip) => void,
  ) {
    const { words, written, cost } = context;
    const { alikeness, confusable } = this;
    const { levels, others, soundMasks } = words;
    const mayBeConfused = confusable[written] === 1;
    const sounds = alikeness.soundMaskOf(written);
    // A word with a higher cost is too rare to be meant, whatever its neighbours are.
    const most = (cost - leastGain('sound', mayBeConfused)) / COST_STEP;
    const end = words.begins[context.with + 1] ?? 0;
    for (let place = words.begins[context.with] ?? 0; place < end; place += 1) {
      const right = others[place] ?? 0;
      const mayBeAlike =
        ((soundMasks[place] ?? 0) & sounds) | alikeness.mayLookLike(written, right);
      if (mayBeAlike === 0 && !(mayBeConfused && confusable[right] === 1)) continue;
      if ((levels[place] ?? 0) > most || right === written) continue;
      const isConfused =
        mayBeConfused &&
        confusable[right] === 1 &&
        this.confused.has(pairOf(Math.min(right, written), Math.max(right, written)));
      if (!isConfused && mayBeAlike === 0) continue;
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

  /** The evidence of the words that have one of the two characters in its position. */
  private gainOfCharacters(text: string, at: number, word: number): number {
    const isFirst =
      text.charCodeAt(at + 1) === (this.list.units[(this.list.starts[word] ?? 0) + 1] ?? 0);
    const first = countOf(this.byFirst, text.charCodeAt(at));
    const second = countOf(this.bySecond, text.charCodeAt(at + 1));
    const [written, right] = isFirst ? [first, second] : [second, first];
    return EVIDENCE.productive * Math.log1p(written) + EVIDENCE.compounding * Math.log1p(right);
  }

  /** The evidence of the neighbours; `undefined` where they are unknown and may belong to a name. */
  private gainOfNeighbours(text: string, at: number, word: number): number | undefined {
    const { list, neighbours } = this;
    const start = list.starts[word] ?? 0;
    const hash = mix(mix(0, list.units[start] ?? 0), list.units[start + 1] ?? 0);
    const from = at - this.lengthBefore(text, at);
    const to = at + 2 + this.lengthAfter(text, at + 2);
    const left = from < at && neighbours.mightContain(neighboursOf(hashOf(text, from, at), hash));
    const right =
      to > at + 2 && neighbours.mightContain(neighboursOf(hash, hashOf(text, at + 2, to)));
    if (left || right) return (left ? EVIDENCE.neighbour : 0) + (right ? EVIDENCE.neighbour : 0);
    return this.isCommonOrEnd(text, at - 1, -1) && this.isCommonOrEnd(text, at + 2, 1)
      ? 0
      : undefined;
  }

  /** The length of the longest word that ends at `end`; 1 for a single character, 0 for none. */
  private lengthBefore(text: string, end: number): number {
    return this.costs.wordBefore(text, end) || (isUnifiedHan(text.charCodeAt(end - 1)) ? 1 : 0);
  }

  private lengthAfter(text: string, start: number): number {
    return this.costs.wordAfter(text, start) || (isUnifiedHan(text.charCodeAt(start)) ? 1 : 0);
  }

  /** Whether the text at `at` is a common word, or no Chinese character is there. */
  private isCommonOrEnd(text: string, at: number, step: 1 | -1): boolean {
    const { costs } = this;
    const unit = text.charCodeAt(at);
    if (!isUnifiedHan(unit)) return true;
    if (costs.ofWord(text, at, at + 1) <= COMMON_SINGLE) return true;
    return costs.isWord(text, step === 1 ? at : at - 1, 2);
  }
}

/** Least difference between the costs of two single characters and of the word, in nats, for the word to be considered. */
export function leastGain(slip: Likeness | undefined, isConfused: boolean): number {
  return slipCost(slip ?? 'shape', isConfused) + LEAST_BEYOND_SLIP;
}

/** The number of words with the character in this position. */
function countOf({ begins }: WordsByCharacter, unit: number): number {
  return (begins[unit + 1] ?? 0) - (begins[unit] ?? 0);
}

function slipCost(slip: Likeness, isConfused: boolean): number {
  return isConfused ? CONFUSED_COST : LIKENESS_COSTS[slip];
}

/** A hash of two characters side by side. */
export function besideOf(first: number, second: number): number {
  return finalizeHash(Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b));
}

/** A hash of two words side by side, from the hashes of both. */
export function neighboursOf(left: number, right: number): number {
  return finalizeHash(Math.imul(left, 0x9e3779b1) + Math.imul(right, 0x27d4eb2f));
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
