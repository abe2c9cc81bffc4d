import type { Alikeness } from './alikeness.js';
import { BLOCK, Blocks } from './blocks.js';
import { HashBuckets, PairFlags, finalizeHash } from './hash-buckets.js';
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

/** The positions of two characters in a block, as bit flags. */
const BEGINNING = 1;
const MIDDLE = 2;
/** The second and third in the wrong order. */
const SWAPPED_MIDDLE = 4;
const ENDING = 8;
const FIRST_AND_THIRD = 16;
const SECOND_AND_LAST = 32;

const BEGINS = 1;
const ENDS = 2;
/** How many characters a phrase of four has without one of them. */
const SHORTENED = 3;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Finds the offsets where a text may differ from a phrase by one character, or by several that sound alike. Each block of four characters of a
 * phrase has four entries, keyed by the hash of the block without one character, and one entry keyed by its four syllables. Filters hold the
 * positions of each pair of characters in blocks, so that most offsets cost one look-up of the pair and one of the pair around its middle.
 */
export class PhraseIndex {
  private readonly blocks: Blocks;
  private readonly threes: HashBuckets;
  private readonly sounds: HashBuckets;
  /** The positions in blocks of each pair of characters, as the flags above. */
  private readonly places = new PairFlags();
  /** `BEGINS` for a character after which a phrase may begin, `ENDS` where one may end before it as well. */
  private readonly edges = new Uint8Array(0x10000);
  /** The same for pairs of adjacent syllables. */
  private readonly soundPlaces = new PairFlags();

  constructor(
    list: WordList,
    private readonly alikeness: Alikeness,
    private readonly costs: WordCosts,
  ) {
    const blocks = new Blocks(list);
    const { syllables } = alikeness;
    const { places, soundPlaces } = this;
    const threes = new Int32Array(blocks.size * BLOCK);
    const sounds = new Int32Array(blocks.size);
    for (let block = 0; block < blocks.size; block += 1) {
      const at = block * BLOCK;
      const a = blocks.units[at] ?? 0;
      const b = blocks.units[at + 1] ?? 0;
      const c = blocks.units[at + 2] ?? 0;
      const d = blocks.units[at + 3] ?? 0;
      threes[at] = threeOf(0, b, c, d);
      threes[at + 1] = threeOf(1, a, c, d);
      threes[at + 2] = threeOf(2, a, b, d);
      threes[at + 3] = threeOf(3, a, b, c);
      places.add(a, b, BEGINNING);
      places.add(b, c, MIDDLE);
      places.add(c, b, SWAPPED_MIDDLE);
      places.add(c, d, ENDING);
      places.add(a, c, FIRST_AND_THIRD);
      places.add(b, d, SECOND_AND_LAST);
      const sa = syllables[a] ?? 0;
      const sb = syllables[b] ?? 0;
      const sc = syllables[c] ?? 0;
      const sd = syllables[d] ?? 0;
      sounds[block] = soundOf(sa, sb, sc, sd);
      soundPlaces.add(sa, sb, BEGINNING);
      soundPlaces.add(sb, sc, MIDDLE);
      soundPlaces.add(sc, sd, ENDING);
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
    const { blocks, places, soundPlaces, edges } = this;
    const { syllables } = this.alikeness;
    let run = 0;
    // Number of characters since an offset where a phrase may begin or end.
    let between = 0;
    // The last four units, their syllables, the positions of the three adjacent pairs, and of the two pairs with one unit between.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let sd = 0;
    let ab = 0;
    let bc = 0;
    let cd = 0;
    let ac = 0;
    let bd = 0;
    let soundAb = 0;
    let soundBc = 0;
    let soundCd = 0;
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
      const sc = sd;
      sd = syllables[d] ?? 0;
      run += 1;
      if (run < 2) continue;
      ab = bc;
      bc = cd;
      cd = places.of(c, d);
      soundAb = soundBc;
      soundBc = soundCd;
      soundCd = soundPlaces.of(sc, sd);
      if (run < 3) continue;
      ac = bd;
      bd = places.of(b, d);
      if (cd & ENDING && bc & FIRST_AND_THIRD)
        this.findDropped(text, at - 2, threeOf(1, b, c, d), visitor);
      if (bc & BEGINNING && cd & SECOND_AND_LAST)
        this.findDropped(text, at - 2, threeOf(2, b, c, d), visitor);
      if (run < 4) continue;
      // A text that is nearly a phrase is mostly the phrase itself.
      const isBlock =
        (ab & BEGINNING) !== 0 &&
        (bc & MIDDLE) !== 0 &&
        (cd & ENDING) !== 0 &&
        blocks.has(a, b, c, d);
      const mayBe = isBlock ? 0 : replacedIn(ab, bc, cd, ac, bd);
      if (mayBe !== 0) this.findReplaced(text, at - 3, mayBe, visitor);
      if (bc & SWAPPED_MIDDLE && ab & FIRST_AND_THIRD && bd & ENDING)
        this.findDropped(text, at - 3, threeOf(1, a, b, d), visitor);
      if (!isBlock && soundAb & BEGINNING && soundBc & MIDDLE && soundCd & ENDING)
        this.findSounds(text, at - 3, visitor);
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
    if (!threes.mightContain(hash)) return;
    // Asked only where the last character of a block may be missing, and then once.
    let mayLackLast: boolean | undefined;
    for (let entry = threes.first(hash); entry >= 0; entry = threes.next(hash, entry)) {
      const out = entry & 3;
      const right = blocks.units[entry] ?? 0;
      const written = text.charCodeAt(at + out);
      if (
        written === right ||
        (!blocks.hasUnit(entry >> 2, written) &&
          !this.costs.isRare(written) &&
          !this.alikeness.compare(written, right))
      ) {
        if (out !== BLOCK - 1 || written === right) continue;
        mayLackLast ??= this.costs.isFragment(text.charCodeAt(at + out - 1), written);
        if (mayLackLast) blocks.visitUses(entry >> 2, at, byLast);
        continue;
      }
      blocks.visitUses(entry >> 2, at, byCharacter);
      // 扬长长避短: the character before is doubled.
      if (out === 0) blocks.visitUses(entry >> 2, at - 1, byCharacter);
    }
  }

  /** Visits blocks from which an inner character is missing, or has changed places with its neighbour. */
  private findDropped(
    text: string,
    at: number,
    hash: number,
    { byCharacter }: PhraseVisitor,
  ): void {
    const { threes, blocks } = this;
    if (!threes.mightContain(hash)) return;
    for (let entry = threes.first(hash); entry >= 0; entry = threes.next(hash, entry)) {
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
      if (!threes.mightContain(hash)) continue;
      const from = out === 0 ? at - 1 : at;
      for (let entry = threes.first(hash); entry >= 0; entry = threes.next(hash, entry))
        this.visitShortened(entry, from, visitor);
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
    if (!sounds.mightContain(hash)) return;
    for (let block = sounds.first(hash); block >= 0; block = sounds.next(hash, block)) {
      blocks.visitUses(block, at, bySound);
    }
  }
}

/** The positions, as a bit set, of the units that may be the only difference from a block, by the positions of the pairs. */
// eslint-disable-next-line max-params -- called at nearly every offset of a text: an object for each call would be slow.
function replacedIn(ab: number, bc: number, cd: number, ac: number, bd: number): number {
  let mayBe = 0;
  if (cd & ENDING) {
    if (bc & MIDDLE) mayBe = 1;
    if (ac & FIRST_AND_THIRD) mayBe |= 2;
  }
  if (ab & BEGINNING) {
    if (bd & SECOND_AND_LAST) mayBe |= 4;
    if (bc & MIDDLE) mayBe |= 8;
  }
  return mayBe;
}

// Takes numbers, not an object, since it is called at every offset of a text.
function threeOf(out: number, x: number, y: number, z: number): number {
  return finalizeHash(
    Math.imul(x, 0x9e3779b1) +
      Math.imul(y, 0x85ebca6b) +
      Math.imul(z, 0x27d4eb2f) +
      Math.imul(out, 0x165667b1),
  );
}

function soundOf(a: number, b: number, c: number, d: number): number {
  return threeOf(a, b, c, d);
}
