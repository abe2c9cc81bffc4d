import { type Standing, toTally } from '../map.js';
import type { CountRecord } from './counts.js';
import { toCounts } from './tally-counts.js';

/** Numbers the ways in which templates stand in documents: role, mark, stock or not, and what stood in the slots. */
export class WayTable {
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #counts: CountRecord[] = [];

  /** Bytes, about. */
  get memory(): number {
    return this.#counts.length * BYTES_A_WAY;
  }

  /** The number of the way, whatever the form. */
  numberOf(standing: Standing): number {
    const { use, mark, stock, role } = standing;
    // Two look-ups of names that are at hand: to join them would be most of the work of counting.
    const group = use === '' && !stock ? role : `${role} ${String(stock)} ${use}`;
    const numbers = this.#numbers.get(group) ?? new Map<string, number>();
    const known = numbers.get(mark);
    if (known !== undefined) return known;
    this.#numbers.set(group, numbers.set(mark, this.#counts.length));
    const { forms: _forms, ...way } = toCounts(toTally(standing));
    this.#counts.push(way);
    return this.#counts.length - 1;
  }

  /** What one document has, without its form. */
  countsOf(number: number): CountRecord {
    return this.#counts[number] ?? {};
  }
}

const BYTES_A_WAY = 1200;
