import type { RightPhrases } from '../lexicon/types.js';
import { isUnifiedHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { Alikeness } from './alikeness.js';
import { BLOCK } from './blocks.js';
import type { DoublingFacts } from './doubled-characters.js';
import { findEdit } from './edits.js';
import { leavesFragment } from './lost-characters.js';
import { PhraseIndex } from './phrase-index.js';
import { WordCosts } from './word-costs.js';
import {
  COST_STEP,
  decodeWords,
  IDIOM,
  SET_PHRASE,
  WORD,
  wordAt,
  type WordList,
} from './word-list.js';
import { LIKENESS_COSTS, WORD_MARGIN, WordSlipFinder, type WordSlip } from './word-slips.js';

/** A stretch of text that is nearly a correct phrase. */
export interface NearMiss {
  readonly span: Span;
  readonly right: string;
  readonly slip: SlipKind;
  readonly isIdiom: boolean;
  /** Whether it is two characters that may also be a term of the draft; they are one if the draft repeats them. */
  readonly mayBeTerm: boolean;
  /** The gain in log-likelihood of the text with the correct phrase, in nats. */
  readonly gain: number;
}

/** How the slip came about. */
export type SlipKind =
  | 'sound' // a character that sounds the same
  | 'nearSound' // zh for z, n for l, in for ing
  | 'shape' // a character that looks like it
  | 'sounds' // two and more characters that sound the same
  | 'repeated' // a character of the same phrase
  | 'dropped'
  | 'doubled'
  | 'swapped'
  | 'rare'; // a character that stands in hardly any word

/** The cost of each kind of slip, in nats: the rarer the kind, the higher. */
const SLIP_COSTS: Readonly<Record<SlipKind, number>> = {
  ...LIKENESS_COSTS,
  sounds: 11,
  repeated: 10,
  dropped: 11,
  doubled: 8,
  swapped: 9,
  rare: 9,
};

/** Least gain for a report, in nats: in general, and for some kinds of slip. */
interface Margins extends Readonly<Partial<Record<SlipKind, number>>> {
  readonly all: number;
}

/** By the kind of phrase; set on official texts and speeches, in which a margin lower by 1 to 3 would report intended words. */
const MARGINS: readonly Margins[] = [
  // A mined phrase: the slip may also be another word, and 宣传部部长 is not a slip of 宣传部长.
  { all: 5, nearSound: 8, dropped: 11, doubled: 6 },
  // A set phrase: 各行业各环节 is not a slip of 各行各业, nor 横到边 of 横向到边.
  { all: 2, nearSound: 8, swapped: 8, rare: 10, dropped: 4 },
  // An idiom: 志坚辛苦 is not a slip of 志坚行苦, nor 不幸罹难 of 不幸遇难; 以古鉴今 and 从天降 are short forms.
  { all: 2, nearSound: 8, rare: 10, dropped: -2, repeated: -3, sounds: -1 },
];
/**
 * The margin of a mined phrase of which a word lost a character and left a fragment, and the cost up to which such a phrase is common enough, both
 * in nats: in 6.2 million characters of official texts and speeches there is one report, and it is a slip of the text (基础设建设).
 */
const FRAGMENT_MARGIN = -1;
const MOST_COST_OF_FRAGMENT = 11.5;
/** The same for a phrase of four characters that lacks the last, before a word that is known to follow the phrase: 战斗堡作用. */
const ENDING_MARGIN = -4;
const MOST_COST_OF_ENDING = 13;
/** The margin of an idiom or set phrase that lacks its first or last character between two edges: 抓铁有痕、踏石留的劲头. */
const SHORTENED_MARGIN = 4;
/** Context on either side whose words are weighed, in UTF-16 units. */
const REACH = 7;

/** By how much the text must be likelier with the right phrase, in nats. */
interface Thresholds {
  /** Without a look at the text around. */
  readonly alone: number;
  /** Where the text around proves that a character is missing. */
  readonly withProof: number;
}

/** A slip at a place, before the words around it are weighed. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
  readonly slip: SlipKind;
  /** The character of the phrase that is missing, from 0; given where the slip is that one is. */
  readonly lost?: number;
}

/** Finds stretches of text that differ from a correct phrase by one slip, where the phrase is much likelier than what is written. */
export class NearMissFinder {
  private readonly list: WordList;
  private readonly alikeness: Alikeness;
  private readonly index: PhraseIndex;
  private readonly words: WordSlipFinder;
  /** The costs of texts as sequences of words. */
  readonly costs: WordCosts;

  constructor(data: Omit<RightPhrases, 'variants'>) {
    this.list = decodeWords(data.words);
    this.alikeness = new Alikeness(data.readings, data.shapes);
    this.costs = new WordCosts(this.list);
    this.index = new PhraseIndex(this.list, this.alikeness, this.costs);
    this.words = new WordSlipFinder(this.list, this.alikeness, this.costs, data);
  }

  /** Whether the two characters have a syllable in common. */
  soundsAlike(one: number, other: number): boolean {
    return this.alikeness.compare(one, other) === 'sound';
  }

  /** What `findDoubledCharacters` needs; `doubled` lists correct doublings. */
  doublingFacts({ terms, beginnings }: Pick<DoublingFacts, 'terms' | 'beginnings'>): DoublingFacts {
    const { costs, words } = this;
    const areNeighbours = (left: string, right: string): boolean =>
      words.areNeighbours(left, right);
    return { terms, beginnings, costs, areNeighbours };
  }

  /** The near misses in order, without overlaps. */
  find(text: string): readonly NearMiss[] {
    const found: NearMiss[] = [];
    const weigh = (candidate: Candidate | undefined): void => {
      const miss = candidate && this.weigh(text, candidate);
      if (miss) found.push(miss);
    };
    this.index.scan(text, {
      byCharacter: (start, phrase) => weigh(this.readEdit(text, start, phrase)),
      bySound: (start, phrase) => weigh(this.readSounds(text, start, phrase)),
      byFirst: (start, phrase) => weigh(this.readShortened(text, start, phrase, 0)),
      byLast: (start, phrase) =>
        weigh(this.readShortened(text, start, phrase, this.lastOf(phrase))),
    });
    this.words.scan(text, (slip) => {
      const miss = this.weighWord(text, slip);
      if (miss) found.push(miss);
    });
    return found.length === 0 ? NOTHING : selectBest(found);
  }

  private readEdit(text: string, start: number, phrase: number): Candidate | undefined {
    const { units, starts } = this.list;
    const first = starts[phrase] ?? 0;
    const last = starts[phrase + 1] ?? 0;
    const edit = findEdit(text, start, units, first, last);
    if (!edit) return undefined;
    const end = start + edit.length;
    if (edit.kind === 'dropped') {
      if (isPatterned(text, start, end)) return undefined;
      return { start, end, phrase, slip: 'dropped', lost: edit.at };
    }
    if (edit.kind !== 'replaced') return { start, end, phrase, slip: edit.kind };
    const written = text.charCodeAt(start + edit.at);
    const likeness = this.alikeness.compare(written, units[first + edit.at] ?? 0);
    if (likeness !== undefined) return { start, end, phrase, slip: likeness };
    const isSlip =
      this.isRepeated(text, start, edit.at, last - first) &&
      units.subarray(first, last).includes(written);
    if (isSlip) return { start, end, phrase, slip: 'repeated' };
    return this.list.kinds[phrase] !== WORD && this.isRare(text, start + edit.at)
      ? { start, end, phrase, slip: 'rare' }
      : undefined;
  }

  private lastOf(phrase: number): number {
    const { starts } = this.list;
    return (starts[phrase + 1] ?? 0) - (starts[phrase] ?? 0) - 1;
  }

  /** 踏石留: a phrase without the character `lost`, its first or last, whose other characters are at `start`. */
  private readShortened(
    text: string,
    start: number,
    phrase: number,
    lost: number,
  ): Candidate | undefined {
    const { units, starts } = this.list;
    const length = this.lastOf(phrase);
    if (length !== BLOCK - 1) return undefined;
    const next = text.charCodeAt(start + length);
    // Nearly everywhere the last of the three is a word with what follows, and no more need be read.
    if (this.costs.pairs.has(text.charCodeAt(start + length - 1), next)) return undefined;
    const first = (starts[phrase] ?? 0) + (lost === 0 ? 1 : 0);
    for (let at = 0; at < length; at += 1) {
      if (text.charCodeAt(start + at) !== units[first + at]) return undefined;
    }
    return { start, end: start + length, phrase, slip: 'dropped', lost };
  }

  /** 齐抓共菅, but not 罹 in 不幸罹难, which forms a word with the next character. */
  private isRare(text: string, at: number): boolean {
    const { costs } = this;
    return (
      costs.isRare(text.charCodeAt(at)) &&
      !costs.isWord(text, at - 1, 2) &&
      !costs.isWord(text, at, 2)
    );
  }

  /** 戒躁戒躁, 上级级组织; not words on a pattern such as 少吃少穿 and 掺杂掺假. */
  private isRepeated(text: string, start: number, at: number, length: number): boolean {
    const written = text.charCodeAt(start + at);
    if (
      text.charCodeAt(start + at - 1) === written ||
      text.charCodeAt(start + at + 1) === written
    ) {
      return true;
    }
    return (
      length === BLOCK && text.slice(start, start + 2) === text.slice(start + 2, start + BLOCK)
    );
  }

  private readSounds(text: string, start: number, phrase: number): Candidate | undefined {
    const { units, starts } = this.list;
    const first = starts[phrase] ?? 0;
    const length = (starts[phrase + 1] ?? 0) - first;
    let wrong = 0;
    for (let at = 0; at < length; at += 1) {
      const written = text.charCodeAt(start + at);
      const right = units[first + at] ?? 0;
      if (written === right) continue;
      wrong += 1;
      if (wrong > 2 || this.alikeness.compare(written, right) !== 'sound') return undefined;
    }
    return wrong === 2 ? { start, end: start + length, phrase, slip: 'sounds' } : undefined;
  }

  /**
   * The gain in nats when the stretch is replaced by a word of cost 0: small where the characters at its edges are parts of other words
   * (一批|露天).
   */
  gainOf(text: string, start: number, end: number): number {
    const { costs } = this;
    let from = start;
    while (from > 0 && start - from < REACH && isUnifiedHan(text.charCodeAt(from - 1))) from -= 1;
    let to = end;
    while (to < text.length && to - end < REACH && isUnifiedHan(text.charCodeAt(to))) to += 1;
    const before = costs.forward(text, from, to);
    const after = costs.backward(text, end, to);
    return (before[to - from] ?? 0) - (before[start - from] ?? 0) - (after[0] ?? 0);
  }

  private thresholdsOf(text: string, { start, end, phrase, slip, lost }: Candidate): Thresholds {
    const kind = this.list.kinds[phrase] ?? WORD;
    const margins = MARGINS[kind];
    const margin = margins?.[slip] ?? margins?.all ?? Infinity;
    if (lost === undefined) return { alone: margin, withProof: margin };
    const cost = (this.list.levels[phrase] ?? 0) * COST_STEP;
    if (lost === 0 || lost === end - start) {
      // 代理业｜协会: the last character of a word before may well stand before a word of its own.
      const mayBeProven = lost > 0 && cost <= MOST_COST_OF_ENDING;
      const isWhole =
        (kind === IDIOM || (kind === SET_PHRASE && lost > 0)) &&
        !this.hasWord(text, start, end) &&
        this.costs.mayBeginAfter(text.charCodeAt(start - 1)) &&
        this.costs.mayEndBefore(text.charCodeAt(end));
      return {
        alone: isWhole ? SHORTENED_MARGIN : Infinity,
        withProof: mayBeProven ? ENDING_MARGIN : Infinity,
      };
    }
    const mayBeProven = end - start >= BLOCK && cost <= MOST_COST_OF_FRAGMENT;
    return { alone: margin, withProof: mayBeProven ? FRAGMENT_MARGIN : margin };
  }

  /** A lower bound of the thresholds, without a look at the text. */
  private leastThreshold({ start, end, phrase, slip, lost }: Candidate): number {
    if (lost === 0 || lost === end - start) return ENDING_MARGIN;
    const margins = MARGINS[this.list.kinds[phrase] ?? WORD];
    const margin = margins?.[slip] ?? margins?.all ?? Infinity;
    return lost === undefined || end - start < BLOCK ? margin : Math.min(margin, FRAGMENT_MARGIN);
  }

  /** Whether two characters side by side are a word: 守初心 and 争上游 are a verb and its object, 踏石留 is a fragment. */
  private hasWord(text: string, start: number, end: number): boolean {
    for (let at = start; at + 1 < end; at += 1) if (this.costs.isWord(text, at, 2)) return true;
    return false;
  }

  private weigh(text: string, candidate: Candidate): NearMiss | undefined {
    const { start, end, phrase, slip } = candidate;
    const { list, costs } = this;
    const kind = list.kinds[phrase] ?? WORD;
    const cost = (list.levels[phrase] ?? 0) * COST_STEP + SLIP_COSTS[slip];
    // Cheap upper bounds: the words around can only lower the gain, as can words of several characters.
    const possible = this.leastThreshold(candidate) + cost;
    if (costs.ofCharacters(text, start, end) < possible) return undefined;
    if (end - start === BLOCK) {
      const middle = start + 2;
      const pair = costs.ofWord(text, start, middle) + costs.ofWord(text, middle, end);
      if (pair < possible) return undefined;
    }
    const { alone, withProof } = this.thresholdsOf(text, candidate);
    const least = Math.min(alone, withProof);
    if (least === Infinity) return undefined;
    if (costs.between(text, start, end) - cost < least) return undefined;
    const gain = this.gainOf(text, start, end) - cost;
    if (gain < least) return undefined;
    const right = wordAt(list, phrase);
    if (gain < alone && !this.hasProof(text, candidate, right)) return undefined;
    return { span: { start, end }, right, slip, isIdiom: kind !== WORD, mayBeTerm: false, gain };
  }

  /** Whether the remaining characters and their context show that the text lost a character. */
  private hasProof(text: string, { start, end, lost = 0 }: Candidate, phrase: string): boolean {
    const { costs, words } = this;
    const areNeighbours = (left: string, right: string): boolean =>
      words.areNeighbours(left, right);
    return leavesFragment({ text, start, end, phrase, lost }, { costs, areNeighbours });
  }

  private weighWord(text: string, found: WordSlip): NearMiss | undefined {
    const { start, word, slip, isConfused, cost } = found;
    const end = start + 2;
    if (this.costs.between(text, start, end) - cost < WORD_MARGIN) return undefined;
    const gain = this.gainOf(text, start, end) - cost;
    if (gain < WORD_MARGIN) return undefined;
    const right = wordAt(this.list, word);
    return { span: { start, end }, right, slip, isIdiom: false, mayBeTerm: !isConfused, gain };
  }
}

/** 可｜触可及, 天知地｜知: with its neighbour the stretch is a regular pattern of four characters, and no character is missing. */
function isPatterned(text: string, start: number, end: number): boolean {
  if (end - start !== BLOCK - 1) return false;
  const middle = text.charCodeAt(start + 1);
  return text.charCodeAt(start - 1) === middle || text.charCodeAt(end) === middle;
}

const NOTHING: readonly never[] = [];

/** 0 for a word of two characters, 1 for a phrase. */
function rankOf({ span: { start, end } }: NearMiss): number {
  return end - start > 2 ? 1 : 0;
}

/** Of overlapping near misses, keeps a phrase before a word in it, then the one with the greatest gain; in text order. */
function selectBest(found: readonly NearMiss[]): readonly NearMiss[] {
  const selected: NearMiss[] = [];
  const taken = new Set<number>();
  for (const one of found.toSorted((a, b) => rankOf(b) - rankOf(a) || b.gain - a.gain)) {
    const { start, end } = one.span;
    let isFree = true;
    for (let at = start; at < end; at += 1) isFree &&= !taken.has(at);
    if (!isFree) continue;
    for (let at = start; at < end; at += 1) taken.add(at);
    selected.push(one);
  }
  return selected.sort((a, b) => a.span.start - b.span.start);
}
