/** An index of the sentences of drafts: a hash table in typed arrays, which holds a million sentences in 20 MB. */

/** How many numbers describe a sentence in the input of `createReuseIndex`. */
export const ROW = 3;

/** One occurrence of a sentence. */
export interface IndexedPlace {
  /** Index of the draft in the list that the index was made from. */
  readonly draft: number;
  /** The line as it was given. */
  readonly line: number;
}

/** Finds the places of a sentence by its key. */
export interface ReuseIndex {
  /** The places of the sentence with the key, in the order of the drafts, one per draft. */
  find(high: number, low: number): readonly IndexedPlace[];
}

/** Builds the index of drafts; each draft has `ROW` numbers per sentence: the high and low half of its key, and its line. */
export function createReuseIndex(drafts: readonly Uint32Array[]): ReuseIndex {
  return new SentenceTable(drafts);
}

const NONE = 0;

/** Open addressing with linear probing; a slot holds the number of a row, from 1, or `NONE`. */
class SentenceTable implements ReuseIndex {
  private readonly rows: Uint32Array;
  private readonly owners: Uint32Array;
  private readonly slots: Uint32Array;

  constructor(drafts: readonly Uint32Array[]) {
    const numbers = drafts.reduce((sum, { length }) => sum + length, 0);
    const count = numbers / ROW;
    this.rows = new Uint32Array(numbers);
    this.owners = new Uint32Array(count);
    // At most half full, so that a search is short.
    this.slots = new Uint32Array(1 << Math.ceil(Math.log2(2 * count + 2)));
    let row = 0;
    for (const [draft, own] of drafts.entries()) {
      this.rows.set(own, row * ROW);
      for (const end = row + own.length / ROW; row < end; row += 1) {
        this.owners[row] = draft;
        this.insert(row);
      }
    }
  }

  find(high: number, low: number): readonly IndexedPlace[] {
    const places: IndexedPlace[] = [];
    for (let slot = this.slotOf(low); this.slots[slot] !== NONE; slot = this.nextSlot(slot)) {
      const row = (this.slots[slot] ?? 0) - 1;
      const at = row * ROW;
      if (this.rows[at] !== high || this.rows[at + 1] !== low) continue;
      const draft = this.owners[row] ?? 0;
      if (places.at(-1)?.draft !== draft) places.push({ draft, line: this.rows[at + 2] ?? 0 });
    }
    return places;
  }

  private insert(row: number): void {
    let slot = this.slotOf(this.rows[row * ROW + 1] ?? 0);
    while (this.slots[slot] !== NONE) slot = this.nextSlot(slot);
    this.slots[slot] = row + 1;
  }

  private slotOf(low: number): number {
    return (low & (this.slots.length - 1)) >>> 0;
  }

  private nextSlot(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}
