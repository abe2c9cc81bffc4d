/** Which sentences stand in which drafts: a hash table over small integers, for a million sentences in 20 MB. */

/** The numbers of a sentence in `ReuseIndex.drafts`. */
export const ROW = 3;

/** A place of a sentence. */
export interface IndexedPlace {
  /** Index of the draft in the list that the index was made from. */
  readonly draft: number;
  /** As it was given. */
  readonly line: number;
}

/** Finds the places of a sentence by its key. */
export interface ReuseIndex {
  /** In the order of the drafts, each draft once. */
  find(high: number, low: number): readonly IndexedPlace[];
}

/** Makes the index of drafts, each with `ROW` numbers for a sentence: both halves of its key, and its line. */
export function createReuseIndex(drafts: readonly Uint32Array[]): ReuseIndex {
  return new SentenceTable(drafts);
}

const NONE = 0;

/** Open addressing; a slot has the number of a row from 1 on, and rows of one key stand in slots that follow one another. */
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
        this.enter(row);
      }
    }
  }

  find(high: number, low: number): readonly IndexedPlace[] {
    const places: IndexedPlace[] = [];
    for (let slot = this.home(low); this.slots[slot] !== NONE; slot = this.after(slot)) {
      const row = (this.slots[slot] ?? 0) - 1;
      const at = row * ROW;
      if (this.rows[at] !== high || this.rows[at + 1] !== low) continue;
      const draft = this.owners[row] ?? 0;
      if (places.at(-1)?.draft !== draft) places.push({ draft, line: this.rows[at + 2] ?? 0 });
    }
    return places;
  }

  private enter(row: number): void {
    let slot = this.home(this.rows[row * ROW + 1] ?? 0);
    while (this.slots[slot] !== NONE) slot = this.after(slot);
    this.slots[slot] = row + 1;
  }

  private home(low: number): number {
    return (low & (this.slots.length - 1)) >>> 0;
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}
