import type { Alikeness } from './alikeness.js';
import type { WordList } from './word-list.js';

/** The words of two characters, sorted by one of the two (counting sort), with their data in parallel arrays. */
export class WordsByCharacter {
  /** The index in the arrays below where the words with each character begin. */
  readonly begins = new Int32Array(0x10001);
  /** The number of each word in the list. */
  readonly words: Int32Array;
  /** The other character of each word. */
  readonly others: Uint16Array;
  /** The syllables of the other character, hashed to 32 bits. */
  readonly soundMasks: Int32Array;
  /** The cost of each word, in steps of `COST_STEP`. */
  readonly levels: Uint8Array;

  /** Sorts the words in `pairs` by their first character (`by` 0) or by their second (1). */
  constructor(
    list: WordList,
    pairs: Int32Array,
    { by, alikeness }: { readonly by: 0 | 1; readonly alikeness: Alikeness },
  ) {
    const { starts, units } = list;
    const { begins } = this;
    for (const word of pairs) {
      const next = (units[(starts[word] ?? 0) + by] ?? 0) + 1;
      begins[next] = (begins[next] ?? 0) + 1;
    }
    for (let unit = 1; unit < begins.length; unit += 1) {
      begins[unit] = (begins[unit] ?? 0) + (begins[unit - 1] ?? 0);
    }
    this.words = new Int32Array(pairs.length);
    this.others = new Uint16Array(pairs.length);
    this.levels = new Uint8Array(pairs.length);
    this.fill(list, pairs, by);
    this.soundMasks = new Int32Array(pairs.length);
    for (let place = 0; place < pairs.length; place += 1)
      this.soundMasks[place] = alikeness.soundMaskOf(this.others[place] ?? 0);
  }

  private fill({ starts, units, levels }: WordList, pairs: Int32Array, by: 0 | 1): void {
    const filled = this.begins.slice();
    for (const word of pairs) {
      const start = starts[word] ?? 0;
      const unit = units[start + by] ?? 0;
      const place = filled[unit] ?? 0;
      filled[unit] = place + 1;
      this.words[place] = word;
      this.others[place] = units[start + 1 - by] ?? 0;
      this.levels[place] = levels[word] ?? 0;
    }
  }
}

/** The numbers of the words of two characters. */
export function listPairs({ size, starts }: WordList): Int32Array {
  const pairs = new Int32Array(size);
  let count = 0;
  for (let word = 0; word < size; word += 1) {
    if ((starts[word + 1] ?? 0) - (starts[word] ?? 0) !== 2) continue;
    pairs[count] = word;
    count += 1;
  }
  return pairs.slice(0, count);
}
