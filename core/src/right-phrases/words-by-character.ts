import type { WordList } from './word-list.js';

/** The words of two characters in order of one of the two (counting sort), with what is asked of each side by side. */
export class WordsByCharacter {
  /** Where the words of each character begin in the lists below. */
  readonly begins = new Int32Array(0x10001);
  /** The number of each word in the list. */
  readonly words: Int32Array;
  /** The other character of each. */
  readonly others: Uint16Array;
  /** How unlikely each is, in steps of `COST_STEP`. */
  readonly levels: Uint8Array;

  /** By the first character, or by the second. */
  constructor(list: WordList, by: 0 | 1) {
    const { size, starts, units } = list;
    const { begins } = this;
    let count = 0;
    for (let word = 0; word < size; word += 1) {
      const start = starts[word] ?? 0;
      if ((starts[word + 1] ?? 0) - start !== 2) continue;
      count += 1;
      const next = (units[start + by] ?? 0) + 1;
      begins[next] = (begins[next] ?? 0) + 1;
    }
    for (let unit = 1; unit < begins.length; unit += 1) {
      begins[unit] = (begins[unit] ?? 0) + (begins[unit - 1] ?? 0);
    }
    this.words = new Int32Array(count);
    this.others = new Uint16Array(count);
    this.levels = new Uint8Array(count);
    this.fill(list, by);
  }

  private fill({ size, starts, units, levels }: WordList, by: 0 | 1): void {
    const filled = this.begins.slice();
    for (let word = 0; word < size; word += 1) {
      const start = starts[word] ?? 0;
      if ((starts[word + 1] ?? 0) - start !== 2) continue;
      const unit = units[start + by] ?? 0;
      const place = filled[unit] ?? 0;
      filled[unit] = place + 1;
      this.words[place] = word;
      this.others[place] = units[start + 1 - by] ?? 0;
      this.levels[place] = levels[word] ?? 0;
    }
  }
}
