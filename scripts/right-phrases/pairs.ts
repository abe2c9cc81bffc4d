import confusableWords from '../../core/data/confusable-words.json';
import { WORD } from '../../core/src/right-phrases/word-list.js';
import { UNKNOWN } from '../../core/src/right-phrases/word-costs.js';
import { Alikeness } from '../../core/src/right-phrases/alikeness.js';
import {
  besideOf,
  hashOf,
  leastGain,
  neighboursOf,
} from '../../core/src/right-phrases/word-slips.js';
import type { CorpusCounts } from './corpus-counts.js';
import type { DictionaryWord } from './dictionary.js';
import { encodeFilter } from './encode-filter.js';
import type { CostedWord } from './encode-words.js';

/** Minimum count and minimum pointwise mutual information, in nats, for two words to count as neighbours. */
const MIN_COUNT = 2;
const MIN_INFORMATION = 1;
/** Words with a lower count in the dictionary are sometimes misprints of its sources. */
const MIN_WORD_COUNT = 2;
const BITS_OF_NEIGHBOURS = 10;
const BITS_OF_BESIDE = 12;

/** The pairs of characters that several listed slips confuse: `安按`, the lower code point first. */
export function findConfused(): string {
  const counts = new Map<string, number>();
  for (const { wrong, right } of confusableWords) {
    if (wrong.length !== right.length) continue;
    const at = [...wrong].flatMap((sign, place) => (sign === right[place] ? [] : [place]));
    const [place] = at;
    if (at.length !== 1 || place === undefined) continue;
    const pair = [wrong.charAt(place), right.charAt(place)].sort().join('');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .filter(([pair, count]) => HAN_PAIR.test(pair) && count >= MIN_SLIPS)
    .map(([pair]) => pair)
    .sort()
    .join('');
}

/** A pair in a single slip may be specific to its phrase: 量力而行 for 量体而行. */
const MIN_SLIPS = 2;
/** 安按 */
const HAN_PAIR = /^[\u4e00-\u9fff]{2}$/u;

/** A Bloom filter of adjacent words, at least one of two characters, that occur together in official texts more often than by chance. */
export function encodeNeighbours(
  { total, words, pairs }: CorpusCounts,
  listed: readonly CostedWord[],
): string {
  const targets = new Set(listed.map(({ word }) => word).filter((word) => word.length === 2));
  const hashes = new Set<number>();
  const enter = (left: string, right: string): void => {
    hashes.add(neighboursOf(hashOf(left, 0, left.length), hashOf(right, 0, right.length)));
  };
  for (const [left, right] of splitPhrases(listed, words)) enter(left, right);
  for (const [pair, count] of pairs) {
    const [left = '', right = ''] = pair.split(' ');
    if (count < MIN_COUNT || !(targets.has(left) || targets.has(right))) continue;
    if (left.length > MAX_LENGTH || right.length > MAX_LENGTH) continue;
    const expected = ((words.get(left) ?? 1) * (words.get(right) ?? 1)) / total;
    // A pair seen twice may be chance: the count is discounted by the factor count / (count + 1).
    const information = Math.log((count * count) / (count + 1) / expected);
    if (information < MIN_INFORMATION) continue;
    enter(left, right);
  }
  return encodeFilter([...hashes], BITS_OF_NEIGHBOURS);
}

/**
 * The listed words that consist of two listed words, at least one of two characters: 安全隐患, 攻坚战; idioms and set phrases only if official
 * texts contain them, because they are matched as a whole.
 */
function* splitPhrases(
  listed: readonly CostedWord[],
  counted: ReadonlyMap<string, number>,
): Iterable<readonly [string, string]> {
  const words = new Set(listed.map(({ word }) => word));
  for (const { word, kind } of listed) {
    if ((kind !== WORD && !counted.has(word)) || word.length < 3 || word.length > MAX_LENGTH + 2)
      continue;
    const cuts = word.length === MAX_LENGTH ? [2] : [2, word.length - 2];
    for (const at of cuts) {
      const left = word.slice(0, at);
      const right = word.slice(at);
      if (words.has(left) && words.has(right)) yield [left, right];
    }
  }
}

const MAX_LENGTH = 4;

export interface BesideSources {
  readonly dictionary: readonly DictionaryWord[];
  readonly counts: CorpusCounts;
  readonly listed: readonly CostedWord[];
  readonly idioms: readonly string[];
  readonly readings: string;
  readonly shapes: string;
  readonly confused: string;
}

/** A Bloom filter of pairs of characters that resemble a word but occur in correct texts, as words or inside longer ones. */
export function encodeBeside(sources: BesideSources): string {
  const known = new Set<string>();
  for (const { word, count } of sources.dictionary) {
    if (word.length > 2 || count >= MIN_WORD_COUNT) addPairs(known, word);
  }
  for (const idiom of sources.idioms) addPairs(known, idiom);
  for (const pair of sources.counts.pairs.keys()) {
    const [left = '', right = ''] = pair.split(' ');
    if (left.length === 1 && right.length === 1) known.add(left + right);
  }
  const words = new Set(sources.listed.map(({ word }) => word));
  const isNear = nearnessTo(sources);
  const hashes = [...known]
    .filter((pair) => !words.has(pair) && isNear(pair))
    .map((pair) => besideOf(pair.charCodeAt(0), pair.charCodeAt(1)));
  return encodeFilter(hashes, BITS_OF_BESIDE);
}

function addPairs(pairs: Set<string>, word: string): void {
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
}

/** Returns a predicate: whether a pair of characters could be mistaken for a slip of a listed word of two characters. */
function nearnessTo({
  listed,
  readings,
  shapes,
  confused,
}: BesideSources): (pair: string) => boolean {
  const alikeness = new Alikeness(readings, shapes);
  const costs = new Map(listed.map(({ word, cost }) => [word, cost]));
  const byFirst = new Map<string, string[]>();
  const bySecond = new Map<string, string[]>();
  for (const { word } of listed) {
    if (word.length !== 2) continue;
    const [first = '', second = ''] = word;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
    bySecond.set(second, [...(bySecond.get(second) ?? []), word]);
  }
  const pairs = new Set(confused.match(/../gu));
  return (pair) => {
    const [first = '', second = ''] = pair;
    const written = costOf(costs, first) + costOf(costs, second);
    const couldBeSlip = (word: string, sign: string, right: string): boolean => {
      const isConfused = pairs.has([sign, right].sort().join(''));
      const likeness = alikeness.compare(sign.charCodeAt(0), right.charCodeAt(0));
      if (likeness === undefined && !isConfused) return false;
      return written - costOf(costs, word) >= leastGain(likeness, isConfused);
    };
    return (
      (byFirst.get(first) ?? []).some((word) => couldBeSlip(word, second, word.charAt(1))) ||
      (bySecond.get(second) ?? []).some((word) => couldBeSlip(word, first, word.charAt(0)))
    );
  };
}

function costOf(costs: ReadonlyMap<string, number>, word: string): number {
  return costs.get(word) ?? UNKNOWN;
}
