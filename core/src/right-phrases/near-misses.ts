import type { RightPhrases } from '../lexicon/types.js';
import { isUnifiedHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { Alikeness, type Likeness } from './alikeness.js';
import { BLOCK } from './blocks.js';
import type { DoublingFacts } from './doubled-characters.js';
import { findEdit } from './edits.js';
import { leavesFragment, leavesLastFragment } from './lost-characters.js';
import { PhraseIndex } from './phrase-index.js';
import { leastThreshold, thresholdsOf, type Candidate, type SlipKind } from './thresholds.js';
import { WordCosts } from './word-costs.js';
import { COST_STEP, decodeWords, WORD, wordAt, type WordList } from './word-list.js';
import { LIKENESS_COSTS, WORD_MARGIN, WordSlipFinder, type WordSlip } from './word-slips.js';

/** A stretch of text that is nearly a correct phrase. */
export interface NearMiss {
  readonly span: Span;
  readonly right: string;
  readonly slip: SlipKind;
  readonly isIdiom: boolean;
  /** Whether what is written may also be a term of the draft, as no idiom is; it is one if the draft repeats it. */
  readonly mayBeTerm: boolean;
  /** The gain in log-likelihood of the text with the correct phrase, in nats. */
  readonly gain: number;
}

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

/** Context on either side whose words are weighed, in UTF-16 units. */
const REACH = 7;

/** Finds stretches of text that differ from a correct phrase by one slip, where the phrase is much likelier than what is written. */
export class NearMissFinder {
  readonly list: WordList;
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
    if (isCounted(text, start)) return undefined;
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
    const { start: from, end: to } = contextOf(text, start, end);
    const before = costs.forward(text, from, to);
    const after = costs.backward(text, end, to);
    return (before[to - from] ?? 0) - (before[start - from] ?? 0) - (after[0] ?? 0);
  }

  /**
   * The gain in nats when the stretch is replaced by other words: the cost of the text around with what is written, less the cost with
   * `words`.
   */
  gainBy(text: string, { start, end }: Span, words: string): number {
    const { costs } = this;
    const { start: from, end: to } = contextOf(text, start, end);
    const mended = text.slice(from, start) + words + text.slice(end, to);
    return costs.between(text, from, to) - costs.between(mended, 0, mended.length);
  }

  /** How alike two characters are to a keyboard or a scanner. */
  likenessOf(one: number, other: number): Likeness | undefined {
    return this.alikeness.compare(one, other);
  }

  private weigh(text: string, candidate: Candidate): NearMiss | undefined {
    const { start, end, phrase, slip } = candidate;
    const { list, costs } = this;
    const kind = list.kinds[phrase] ?? WORD;
    const cost = (list.levels[phrase] ?? 0) * COST_STEP + SLIP_COSTS[slip];
    // Cheap upper bounds: the words around can only lower the gain, as can words of several characters.
    const possible = leastThreshold(candidate, list) + cost;
    if (costs.ofCharacters(text, start, end) < possible) return undefined;
    if (end - start === BLOCK) {
      const middle = start + 2;
      const pair = costs.ofWord(text, start, middle) + costs.ofWord(text, middle, end);
      if (pair < possible) return undefined;
    }
    const { alone, withProof } = thresholdsOf(text, candidate, this);
    const least = Math.min(alone, withProof);
    if (least === Infinity) return undefined;
    if (costs.between(text, start, end) - cost < least) return undefined;
    const gain = this.gainOf(text, start, end) - cost;
    if (gain < least) return undefined;
    const right = wordAt(list, phrase);
    if (gain < alone && !this.hasProof(text, candidate, right)) return undefined;
    const isMined = kind === WORD;
    return { span: { start, end }, right, slip, isIdiom: !isMined, mayBeTerm: isMined, gain };
  }

  /** Whether the remaining characters and their context show that the text lost a character. */
  private hasProof(text: string, { start, end, lost = 0 }: Candidate, phrase: string): boolean {
    const { costs, words } = this;
    if (end - start < BLOCK && lost > 0 && lost < end - start) {
      return lost === 2 && leavesLastFragment(text, start, end, costs);
    }
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

/** The stretch with the Chinese characters beside it whose words are weighed with it. */
function contextOf(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && start - from < REACH && isUnifiedHan(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && isUnifiedHan(text.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

/** 一户一户, 一件一件: one after the other, which is no slip of 一户一策. */
function isCounted(text: string, start: number): boolean {
  return text.charAt(start) === '一' && text.startsWith(text.slice(start, start + 2), start + 2);
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
