import type { Alikeness } from './alikeness.js';
import { BLOCK, Blocks } from './blocks.js';
import { finalizeHash, HashBuckets, HashFilter } from './hash-buckets.js';
import { asFirst, asSecond, asThird, TripleFilter } from './triple-filter.js';
import type { WordCosts } from './word-costs.js';
import type { WordList } from './word-list.js';

/** Callbacks for phrases that may begin at an offset of the text. */
export interface PhraseVisitor {
  /** For a phrase that differs by one character, or by two neighbours in the wrong order. */
  readonly byCharacter: (start: number, phrase: number) => void;
  /** For a phrase that differs by characters that sound alike. */
  readonly bySound: (start: number, phrase: number) => void;
  /** Of which the first or the last character may be missing; `start` is where the others begin. */
  readonly byFirst: (start: number, phrase: number) => void;
  readonly byLast: (start: number, phrase: number) => void;
}

const BEGINS = 1;
const ENDS = 2;
/** How many characters a phrase of four has without one of them. */
const SHORTENED = 3;

/** The bits of the second and third unit of a block, and of all four. */
const INNER = 6;
const ALL = 15;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Finds the offsets where a text may differ from a phrase by one character, or by several that sound alike. Each block of four characters of a
 * phrase has four entries, keyed by the hash of the block without one character, and one entry keyed by its four syllables. Filters of the
 * keys are asked at each offset, for three characters side by side and for three of four, and nearly all offsets are left after that.
 */
export class PhraseIndex {
  private readonly blocks: Blocks;
  private readonly threes: HashBuckets;
  private readonly sounds: HashBuckets;
  /** The hashes of the four syllables of all blocks. */
  private readonly soundFilter = new HashFilter();
  /** Which three characters are blocks without one of them. */
  private readonly triples = new TripleFilter();
  /** `BEGINS` for a character after which a phrase may begin, `ENDS` where one may end before it as well. */
  private readonly edges = new Uint8Array(0x10000);

  constructor(
    list: WordList,
    private readonly alikeness: Alikeness,
    private readonly costs: WordCosts,
  ) {
    const blocks = new Blocks(list);
    const { syllables } = alikeness;
    const { triples, soundFilter } = this;
    const threes = new Int32Array(blocks.size * BLOCK);
    const sounds = new Int32Array(blocks.size);
    for (let block = 0; block < blocks.size; block += 1) {
      const at = block * BLOCK;
      const a = blocks.units[at] ?? 0;
      const b = blocks.units[at + 1] ?? 0;
      const c = blocks.units[at + 2] ?? 0;
      const d = blocks.units[at + 3] ?? 0;
      const firstOfA = asFirst(a);
      const thirdOfD = asThird(d);
      const bcd = asFirst(b) + asSecond(c) + thirdOfD;
      const acd = firstOfA + asSecond(c) + thirdOfD;
      const abd = firstOfA + asSecond(b) + thirdOfD;
      const abc = firstOfA + asSecond(b) + asThird(c);
      triples.add(bcd, 0);
      triples.add(acd, 1);
      triples.add(abd, 2);
      triples.add(abc, 3);
      threes[at] = keyOf(bcd, 0);
      threes[at + 1] = keyOf(acd, 1);
      threes[at + 2] = keyOf(abd, 2);
      threes[at + 3] = keyOf(abc, 3);
      const sound = soundOf(
        syllables[a] ?? 0,
        syllables[b] ?? 0,
        syllables[c] ?? 0,
        syllables[d] ?? 0,
      );
      sounds[block] = sound;
      soundFilter.add(sound);
    }
    for (let unit = FIRST_HAN; unit <= LAST_HAN; unit += 1) {
      if (costs.mayEndBefore(unit)) this.edges[unit] = ENDS;
      else if (costs.mayBeginAfter(unit)) this.edges[unit] = BEGINS;
    }
    this.blocks = blocks;
    this.threes = new HashBuckets(threes);
    this.sounds = new HashBuckets(sounds);
  }

  /** Calls the visitor for every phrase that the text may contain with a slip, for some of them several times. */
  // One loop, since a function call would double the time for each unit.
  // eslint-disable-next-line max-lines-per-function
  scan(text: string, visitor: PhraseVisitor): void {
    const { blocks, soundFilter, triples, edges } = this;
    const { syllables } = this.alikeness;
    let run = 0;
    // Number of characters since an offset where a phrase may begin or end.
    let between = 0;
    // The last four units, the terms of their hashes, their syllables, and the bits of the first three and of the last three.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let firstOfA = 0;
    let firstOfB = 0;
    let firstOfC = 0;
    let firstOfD = 0;
    let secondOfB = 0;
    let secondOfC = 0;
    let secondOfD = 0;
    let sa = 0;
    let sb = 0;
    let sc = 0;
    let sd = 0;
    let abc = 0;
    let bcd = 0;
    for (let at = 0; at < text.length; at += 1) {
      a = b;
      b = c;
      c = d;
      d = text.charCodeAt(at);
      if (d < FIRST_HAN || d > LAST_HAN) {
        if (between === SHORTENED) this.findShortened(text, at - SHORTENED, visitor);
        between = 0;
        run = 0;
        continue;
      }
      if (edges[d] === 0) between += 1;
      else {
        if (between === SHORTENED && edges[d] === ENDS)
          this.findShortened(text, at - SHORTENED, visitor);
        between = 0;
      }
      sa = sb;
      sb = sc;
      sc = sd;
      sd = syllables[d] ?? 0;
      firstOfA = firstOfB;
      firstOfB = firstOfC;
      firstOfC = firstOfD;
      firstOfD = asFirst(d);
      secondOfB = secondOfC;
      secondOfC = secondOfD;
      secondOfD = asSecond(d);
      const thirdOfD = asThird(d);
      run += 1;
      if (run < 3) continue;
      abc = bcd;
      bcd = triples.of(firstOfB + secondOfC + thirdOfD);
      if ((bcd & INNER) !== 0) {
        if (bcd & 2) this.findDropped(text, at - 2, threeOf(1, b, c, d), visitor);
        if (bcd & 4) this.findDropped(text, at - 2, threeOf(2, b, c, d), visitor);
      }
      if (run < 4) continue;
      const acd = triples.of(firstOfA + secondOfC + thirdOfD);
      const abd = triples.of(firstOfA + secondOfB + thirdOfD);
      // The positions of the unit that may be the only difference from a block, as a bit set.
      const mayBe = (bcd & 1) | (acd & 2) | (abd & 4) | (abc & 8);
      const maySound = soundFilter.mightContain(soundOf(sa, sb, sc, sd));
      if (mayBe === 0 && (abd & 2) === 0 && !maySound) continue;
      // A text that is nearly a phrase is mostly the phrase itself.
      const isBlock = mayBe === ALL && blocks.has(a, b, c, d);
      if (mayBe !== 0 && !isBlock) this.findReplaced(text, at - 3, mayBe, visitor);
      if (abd & 2) this.findDropped(text, at - 3, threeOf(1, a, b, d), visitor);
      if (maySound && !isBlock) this.findSounds(text, at - 3, visitor);
    }
    if (between === SHORTENED) this.findShortened(text, text.length - SHORTENED, visitor);
  }

  /** Visits blocks that differ from the four units at `at` in one of the positions in the bit set `mayBe`. */
  private findReplaced(text: string, at: number, mayBe: number, visitor: PhraseVisitor): void {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    const c = text.charCodeAt(at + 2);
    const d = text.charCodeAt(at + 3);
    if (mayBe & 1) this.visitReplaced(text, at, threeOf(0, b, c, d), visitor);
    if (mayBe & 2) this.visitReplaced(text, at, threeOf(1, a, c, d), visitor);
    if (mayBe & 4) this.visitReplaced(text, at, threeOf(2, a, b, d), visitor);
    if (mayBe & 8) this.visitReplaced(text, at, threeOf(3, a, b, c), visitor);
  }

  /** Visits blocks that differ in one unit, which is alike, rare, or elsewhere in the block. */
  private visitReplaced(text: string, at: number, hash: number, visitor: PhraseVisitor): void {
    const { threes, blocks } = this;
    const { byCharacter, byLast } = visitor;
    // Asked only where the last character of a block may be missing, and then once.
    let mayLackLast: boolean | undefined;
    for (let place = threes.first(hash); place >= 0; place = threes.next(hash, place)) {
      const entry = threes.indexAt(place);
      const out = entry & 3;
      const right = blocks.units[entry] ?? 0;
      const written = text.charCodeAt(at + out);
      if (written === right) continue;
      if (!this.mayReplace(written, right, entry >> 2)) {
        if (out !== BLOCK - 1) continue;
        mayLackLast ??= this.costs.isFragment(text.charCodeAt(at + out - 1), written);
        if (mayLackLast) blocks.visitUses(entry >> 2, at, byLast);
        continue;
      }
      blocks.visitUses(entry >> 2, at, byCharacter);
      // 扬长长避短: the character before is doubled.
      if (out === 0) blocks.visitUses(entry >> 2, at - 1, byCharacter);
    }
  }

  /** Whether a character of a block may be written as another: one that is alike, rare, or elsewhere in the block. */
  private mayReplace(written: number, right: number, block: number): boolean {
    const { alikeness, blocks, costs } = this;
    return (
      (alikeness.mayBeAlike(written, right) && alikeness.compare(written, right) !== undefined) ||
      blocks.hasUnit(block, written) ||
      costs.isRare(written)
    );
  }

  /** Visits blocks from which an inner character is missing, or has changed places with its neighbour. */
  private findDropped(
    text: string,
    at: number,
    hash: number,
    { byCharacter }: PhraseVisitor,
  ): void {
    const { threes, blocks } = this;
    for (let place = threes.first(hash); place >= 0; place = threes.next(hash, place)) {
      const entry = threes.indexAt(place);
      blocks.visitUses(entry >> 2, at, byCharacter);
      if ((entry & 3) === 1) blocks.visitUses(entry >> 2, at - 1, byCharacter);
    }
  }

  /** Phrases that lack the first or the last character of a block of which the three units from `at` on are the others. */
  private findShortened(text: string, at: number, visitor: PhraseVisitor): void {
    const { threes } = this;
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    const c = text.charCodeAt(at + 2);
    for (const out of [0, BLOCK - 1]) {
      const hash = threeOf(out, a, b, c);
      const from = out === 0 ? at - 1 : at;
      for (let place = threes.first(hash); place >= 0; place = threes.next(hash, place))
        this.visitShortened(threes.indexAt(place), from, visitor);
    }
  }

  /** The phrases of a block from which the first or last character may be missing; with it the block would begin at `at`. */
  private visitShortened(entry: number, at: number, { byFirst, byLast }: PhraseVisitor): void {
    const out = entry & 3;
    if (out === BLOCK - 1) this.blocks.visitUses(entry >> 2, at, byLast);
    if (out !== 0) return;
    this.blocks.visitUses(entry >> 2, at, (start, phrase) => {
      if (start === at) byFirst(start + 1, phrase);
    });
  }

  private findSounds(text: string, at: number, { bySound }: PhraseVisitor): void {
    const { sounds, blocks } = this;
    const { syllables } = this.alikeness;
    const hash = soundOf(
      syllables[text.charCodeAt(at)] ?? 0,
      syllables[text.charCodeAt(at + 1)] ?? 0,
      syllables[text.charCodeAt(at + 2)] ?? 0,
      syllables[text.charCodeAt(at + 3)] ?? 0,
    );
    for (let place = sounds.first(hash); place >= 0; place = sounds.next(hash, place)) {
      blocks.visitUses(sounds.indexAt(place), at, bySound);
    }
  }
}

/** The hash of three units with the sum of their terms that are a block without its unit `out`. */
function keyOf(sum: number, out: number): number {
  return finalizeHash(sum + Math.imul(out, 0x165667b1));
}

// Takes numbers, not an object, since it is called at every offset of a text.
function threeOf(out: number, x: number, y: number, z: number): number {
  return keyOf(asFirst(x) + asSecond(y) + asThird(z), out);
}

function soundOf(a: number, b: number, c: number, d: number): number {
  return threeOf(a, b, c, d);
}
