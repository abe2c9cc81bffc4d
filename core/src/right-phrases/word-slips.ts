import type { RightPhrases } from '../lexicon/types.js';
import { isUnifiedHan } from '../text/characters.js';
import type { Alikeness, Likeness } from './alikeness.js';
import { BloomFilter } from './bloom-filter.js';
import { settle } from './hash-buckets.js';
import { mix, type WordCosts } from './word-costs.js';
import { COST_STEP, type WordList } from './word-list.js';

/** A word of two characters that the text may mean, of which one is another there. */
export interface WordSlip {
  readonly start: number;
  readonly word: number;
  readonly slip: Likeness;
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
/** What a known neighbour of the right word gains, in nats: read on speeches, which the data is not made from. */
const NEIGHBOUR_GAIN = 2.5;
/** What must be gained more where no neighbour is known. */
const UNKNOWN_NEIGHBOURS = 3;
/** A single character of a higher cost beside the pair may be a part of the same name or quotation. */
const COMMON_SINGLE = 5.5;
/** The text must be so much likelier with the word, in nats: read on speeches, which the data is not made from. */
export const WORD_MARGIN = 2.5;
/** Longest neighbour, in characters. */
const LONGEST = 4;

/**
 * Finds pairs of characters that are no word, that no right text has side by side, and that are nearly a word (noisy channel): 处致 for 处置.
 * Whoever asks weighs the words around against the cost of each.
 */
export class WordSlipFinder {
  private readonly beside: BloomFilter;
  private readonly neighbours: BloomFilter;
  private readonly confused = new Set<number>();
  /** The words of two characters in order of their first and of their second, with where those of each character begin. */
  private readonly byFirst: Int32Array;
  private readonly firsts = new Int32Array(0x10001);
  private readonly bySecond: Int32Array;
  private readonly seconds = new Int32Array(0x10001);

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
    }
    this.byFirst = this.sortPairs(0, this.firsts);
    this.bySecond = this.sortPairs(1, this.seconds);
  }

  /** Counting sort of the words of two characters by the character at `at`. */
  private sortPairs(at: 0 | 1, begins: Int32Array): Int32Array {
    const { size, starts, units } = this.list;
    const pairs: number[] = [];
    for (let word = 0; word < size; word += 1) {
      const start = starts[word] ?? 0;
      if ((starts[word + 1] ?? 0) - start !== 2) continue;
      pairs.push(word);
      const next = (units[start + at] ?? 0) + 1;
      begins[next] = (begins[next] ?? 0) + 1;
    }
    for (let unit = 1; unit < begins.length; unit += 1) {
      begins[unit] = (begins[unit] ?? 0) + (begins[unit - 1] ?? 0);
    }
    const filled = begins.slice();
    const sorted = new Int32Array(pairs.length);
    for (const word of pairs) {
      const unit = units[(starts[word] ?? 0) + at] ?? 0;
      const place = filled[unit] ?? 0;
      filled[unit] = place + 1;
      sorted[place] = word;
    }
    return sorted;
  }

  /** Calls for every pair that may be a slip. */
  scan(text: string, visit: (slip: WordSlip) => void): void {
    if (this.byFirst.length === 0) return;
    for (let at = 0; at + 1 < text.length; at += 1) {
      const isPair = isUnifiedHan(text.charCodeAt(at)) && isUnifiedHan(text.charCodeAt(at + 1));
      if (isPair && this.standsAlone(text, at)) this.visitPair(text, at, visit);
    }
  }

  /** Whether the two characters from `at` on are no word together and no part of words with what is beside them. */
  private standsAlone(text: string, at: number): boolean {
    const { costs } = this;
    return (
      !costs.isWord(text, at, 2) &&
      !costs.isWord(text, at - 1, 2) &&
      !costs.isWord(text, at + 1, 2) &&
      !this.beside.mayHold(besideOf(text.charCodeAt(at), text.charCodeAt(at + 1)))
    );
  }

  private visitPair(text: string, at: number, visit: (slip: WordSlip) => void): void {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const { byFirst, firsts, bySecond, seconds } = this;
    for (let place = firsts[first] ?? 0; place < (firsts[first + 1] ?? 0); place += 1) {
      this.visitWord(text, { at, word: byFirst[place] ?? 0, slipAt: 1, written: second }, visit);
    }
    for (let place = seconds[second] ?? 0; place < (seconds[second + 1] ?? 0); place += 1) {
      this.visitWord(text, { at, word: bySecond[place] ?? 0, slipAt: 0, written: first }, visit);
    }
  }

  private visitWord(
    text: string,
    { at, word, slipAt, written }: { at: number; word: number; slipAt: 0 | 1; written: number },
    visit: (slip: WordSlip) => void,
  ): void {
    const { list } = this;
    const right = list.units[(list.starts[word] ?? 0) + slipAt] ?? 0;
    if (right === written) return;
    const isConfused = this.confused.has(
      pairOf(Math.min(right, written), Math.max(right, written)),
    );
    const slip = this.alikeness.compare(written, right) ?? (isConfused ? 'shape' : undefined);
    if (slip === undefined) return;
    const gain = this.gainOfNeighbours(text, at, word);
    if (gain === undefined) return;
    const cost = (list.levels[word] ?? 0) * COST_STEP + slipCost(slip, isConfused);
    visit({ start: at, word, slip, cost: cost - gain });
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
    if (left || right) return (left ? NEIGHBOUR_GAIN : 0) + (right ? NEIGHBOUR_GAIN : 0);
    return this.isFirm(text, at - 1, -1) && this.isFirm(text, at + 2, 1)
      ? -UNKNOWN_NEIGHBOURS
      : undefined;
  }

  /** The length of the longest word that ends there, 1 for a single character, 0 where there is none. */
  private lengthBefore(text: string, end: number): number {
    for (let length = LONGEST; length >= 2; length -= 1) {
      if (this.costs.isWord(text, end - length, length)) return length;
    }
    return isUnifiedHan(text.charCodeAt(end - 1)) ? 1 : 0;
  }

  private lengthBehind(text: string, start: number): number {
    for (let length = LONGEST; length >= 2; length -= 1) {
      if (this.costs.isWord(text, start, length)) return length;
    }
    return isUnifiedHan(text.charCodeAt(start)) ? 1 : 0;
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

/** What a pair of single characters must cost more than the word at least to be reported with a neighbour on either side, in nats. */
export function leastGain(slip: Likeness | undefined, isConfused: boolean): number {
  return slipCost(slip ?? 'shape', isConfused) + WORD_MARGIN - 2 * NEIGHBOUR_GAIN;
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
