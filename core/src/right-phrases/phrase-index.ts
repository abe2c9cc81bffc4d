import type { Alikeness } from './alikeness.js';
import { BLOCK, Blocks } from './blocks.js';
import { HashBuckets, PairFilter, settle } from './hash-buckets.js';
import type { WordCosts } from './word-costs.js';
import type { WordList } from './word-list.js';

/** What is called for a phrase that may begin at a place. */
export interface PhraseVisitor {
  /** Which departs by one character, or by two neighbours that have changed places. */
  readonly byCharacter: (start: number, phrase: number) => void;
  /** Which departs by characters that sound alike. */
  readonly bySound: (start: number, phrase: number) => void;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Finds the places where a text may depart from a phrase by one character, or by several that sound alike. Each block of four characters of a
 * phrase has an entry for each of its characters left out, under the other three, and one under the syllables of all four. The first two and the
 * last two characters of blocks are known to filters of pairs, so that most places cost a look into each.
 */
export class PhraseIndex {
  private readonly blocks: Blocks;
  private readonly threes: HashBuckets;
  private readonly sounds: HashBuckets;
  private readonly beginnings = new PairFilter();
  /** The second and third characters, the other way round. */
  private readonly middles = new PairFilter();
  private readonly endings = new PairFilter();
  private readonly soundBeginnings = new PairFilter();
  private readonly soundEndings = new PairFilter();

  constructor(
    list: WordList,
    private readonly alikeness: Alikeness,
    private readonly costs: WordCosts,
  ) {
    const blocks = new Blocks(list);
    const { syllables } = alikeness;
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
      this.beginnings.add(a, b);
      this.middles.add(c, b);
      this.endings.add(c, d);
      const sa = syllables[a] ?? 0;
      const sb = syllables[b] ?? 0;
      const sc = syllables[c] ?? 0;
      const sd = syllables[d] ?? 0;
      sounds[block] = soundOf(sa, sb, sc, sd);
      this.soundBeginnings.add(sa, sb);
      this.soundEndings.add(sc, sd);
    }
    this.blocks = blocks;
    this.threes = new HashBuckets(threes);
    this.sounds = new HashBuckets(sounds);
  }

  /** Calls for every phrase that may stand there with a slip in it, for some of them several times. */
  // One loop: a call for every unit would cost as much as the unit.
  // eslint-disable-next-line max-lines-per-function
  scan(text: string, visitor: PhraseVisitor): void {
    const { blocks, threes, beginnings, middles, endings, soundBeginnings, soundEndings } = this;
    const { syllables } = this.alikeness;
    let run = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let sa = 0;
    let sb = 0;
    let sc = 0;
    let sd = 0;
    let first = false;
    let second = false;
    let begins = false;
    for (let at = 0; at < text.length; at += 1) {
      a = b;
      b = c;
      c = d;
      d = text.charCodeAt(at);
      if (d < FIRST_HAN || d > LAST_HAN) {
        run = 0;
        continue;
      }
      sa = sb;
      sb = sc;
      sc = sd;
      sd = syllables[d] ?? 0;
      run += 1;
      first = second;
      second = begins;
      begins = beginnings.mayHold(c, d);
      if (run < 3) continue;
      const ends = endings.mayHold(c, d);
      if (ends) this.findDropped(text, at - 2, threeOf(1, b, c, d), visitor);
      if (second) this.findDropped(text, at - 2, threeOf(2, b, c, d), visitor);
      if (run < 4) continue;
      const zeroth = ends ? threeOf(0, b, c, d) : 0;
      const one = ends ? threeOf(1, a, c, d) : 0;
      const two = first ? threeOf(2, a, b, d) : 0;
      const three = first ? threeOf(3, a, b, c) : 0;
      const mayBe0 = ends && threes.mayHold(zeroth);
      const mayBe1 = ends && threes.mayHold(one);
      const mayBe2 = first && threes.mayHold(two);
      const mayBe3 = first && threes.mayHold(three);
      // Most of what is near a phrase is one.
      if ((mayBe0 || mayBe1 || mayBe2 || mayBe3) && !blocks.has(a, b, c, d)) {
        if (mayBe0) this.findReplaced(text, at - 3, zeroth, visitor);
        if (mayBe1) this.findReplaced(text, at - 3, one, visitor);
        if (mayBe2) this.findReplaced(text, at - 3, two, visitor);
        if (mayBe3) this.findReplaced(text, at - 3, three, visitor);
      }
      if (middles.mayHold(b, c)) this.findDropped(text, at - 3, threeOf(1, a, b, d), visitor);
      if (soundBeginnings.mayHold(sa, sb) && soundEndings.mayHold(sc, sd)) {
        this.findSounds(text, at - 3, soundOf(sa, sb, sc, sd), visitor);
      }
    }
  }

  /** Blocks of which the four units from `at` on are all but one, and that one is alike or stands in the block. */
  private findReplaced(
    text: string,
    at: number,
    hash: number,
    { byCharacter }: PhraseVisitor,
  ): void {
    const { threes, blocks } = this;
    for (let place = threes.first(hash); place >= 0; place = threes.next(hash, place)) {
      const entry = threes.valueAt(place);
      const out = entry & 3;
      const right = blocks.units[entry] ?? 0;
      const written = text.charCodeAt(at + out);
      if (
        written === right ||
        (!blocks.hasUnit(entry >> 2, written) &&
          !this.costs.isRare(written) &&
          !this.alikeness.compare(written, right))
      )
        continue;
      blocks.visitUses(entry >> 2, at, byCharacter);
      // 扬长长避短: the character in front is doubled.
      if (out === 0) blocks.visitUses(entry >> 2, at - 1, byCharacter);
    }
  }

  /** Blocks from which a character in the middle is missing, or has changed places with a neighbour. */
  private findDropped(
    text: string,
    at: number,
    hash: number,
    { byCharacter }: PhraseVisitor,
  ): void {
    const { threes, blocks } = this;
    if (!threes.mayHold(hash)) return;
    for (let place = threes.first(hash); place >= 0; place = threes.next(hash, place)) {
      const entry = threes.valueAt(place);
      blocks.visitUses(entry >> 2, at, byCharacter);
      if ((entry & 3) === 1) blocks.visitUses(entry >> 2, at - 1, byCharacter);
    }
  }

  private findSounds(text: string, at: number, hash: number, { bySound }: PhraseVisitor): void {
    const { sounds, blocks } = this;
    if (!sounds.mayHold(hash) || blocks.isBlockAt(text, at)) return;
    for (let place = sounds.first(hash); place >= 0; place = sounds.next(hash, place)) {
      blocks.visitUses(sounds.valueAt(place), at, bySound);
    }
  }
}

// Four numbers and more, for it is asked at every place of a text.
function threeOf(out: number, x: number, y: number, z: number): number {
  return settle(
    Math.imul(x, 0x9e3779b1) +
      Math.imul(y, 0x85ebca6b) +
      Math.imul(z, 0x27d4eb2f) +
      Math.imul(out, 0x165667b1),
  );
}

function soundOf(a: number, b: number, c: number, d: number): number {
  return threeOf(a, b, c, d);
}
