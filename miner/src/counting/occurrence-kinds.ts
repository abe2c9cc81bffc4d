import { type Standing, toTally } from '../map.js';
import { addInto, type CountRecord, emptyRecord, writeCounts } from './counts.js';
import { toCounts } from './tally-counts.js';

/** Where a form belongs in counts that are written down: no JSON has this character. */
export const FORM_PLACE = '\u0000';

/** Numbers the ways in which templates stand in documents: role, mark, stock or not, and what stood in the slots. */
export class WayTable {
  /** Of templates without slots, which most are: by role and mark, at hand without joining texts. */
  readonly #plain = new Map<string, Map<string, number>>();
  readonly #others = new Map<string, number>();
  readonly #written = new Map<string, string>();
  #ways: Standing[] = [];

  /** Bytes, about. */
  get memory(): number {
    return this.#ways.length * BYTES_A_WAY;
  }

  /** The number of the way, whatever the form. */
  numberOf(standing: Standing): number {
    const { use, mark, stock, role } = standing;
    const isPlain = use === '' && !stock;
    const name = isPlain ? mark : `${role} ${String(stock)} ${mark} ${use}`;
    const numbers = isPlain ? this.#plainOf(role) : this.#others;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, this.#ways.length);
    this.#ways.push({ ...standing, form: '' });
    return this.#ways.length - 1;
  }

  isStock(number: number): boolean {
    return this.#ways[number]?.stock ?? false;
  }

  /** What one document has, without its form. */
  countsOf(number: number): CountRecord {
    const way = this.#ways[number];
    if (!way) return {};
    const { forms: _forms, ...counts } = toCounts(toTally(way));
    return counts;
  }

  /** The counts of so many documents as `writeCounts` writes them, with `FORM_PLACE` where their one form belongs. */
  write(number: number, documents: number): string {
    const name = `${number} ${documents}`;
    const known = this.#written.get(name);
    if (known !== undefined) return known;
    const counts = emptyRecord();
    addInto(counts, this.countsOf(number), documents);
    counts.forms = { '': documents };
    const written = writeCounts(counts).replace('"forms":{""', `"forms":{${FORM_PLACE}`);
    this.#written.set(name, written);
    return written;
  }

  clear(): void {
    this.#written.clear();
    this.#plain.clear();
    this.#others.clear();
    this.#ways = [];
  }

  #plainOf(role: string): Map<string, number> {
    const known = this.#plain.get(role);
    if (known) return known;
    const numbers = new Map<string, number>();
    this.#plain.set(role, numbers);
    return numbers;
  }
}

const BYTES_A_WAY = 400;
