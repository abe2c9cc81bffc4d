import { type Occurrence, toTally } from '../map.js';
import { addInto, type CountRecord, emptyRecord, writeCounts } from './counts.js';
import { toCounts } from './tally-counts.js';

/** Stands for the form in serialised counts; JSON never contains this character. */
export const FORM_PLACEHOLDER = '\u0000';

/** Numbers the kinds of occurrences of templates: role, mark, whether stock, and fillings of the slots; everything but the form. */
export class OccurrenceKinds {
  /** Kinds without slot fillings, which most are, by role and mark, so that no key has to be built. */
  readonly #plain = new Map<string, Map<string, number>>();
  readonly #others = new Map<string, number>();
  readonly #written = new Map<string, string>();
  #kinds: Occurrence[] = [];

  /** Approximate size in bytes. */
  get memory(): number {
    return this.#kinds.length * BYTES_PER_KIND;
  }

  /** The number of the occurrence's kind, ignoring its form; adds it if it is new. */
  numberOf(occurrence: Occurrence): number {
    const { use, mark, stock, role } = occurrence;
    const isPlain = use === '' && !stock;
    const name = isPlain ? mark : `${role} ${String(stock)} ${mark} ${use}`;
    const numbers = isPlain ? this.#plainOf(role) : this.#others;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, this.#kinds.length);
    this.#kinds.push({ ...occurrence, form: '' });
    return this.#kinds.length - 1;
  }

  isStock(number: number): boolean {
    return this.#kinds[number]?.stock ?? false;
  }

  /** The counts of one document, without the form. */
  countsOf(number: number): CountRecord {
    const kind = this.#kinds[number];
    if (!kind) return {};
    const { forms: _forms, ...counts } = toCounts(toTally(kind));
    return counts;
  }

  /** The counts of that many documents as `writeCounts` writes them, with `FORM_PLACEHOLDER` in place of their common form. */
  write(number: number, documents: number): string {
    const name = `${number} ${documents}`;
    const known = this.#written.get(name);
    if (known !== undefined) return known;
    const counts = emptyRecord();
    addInto(counts, this.countsOf(number), documents);
    counts.forms = { '': documents };
    const written = writeCounts(counts).replace('"forms":{""', `"forms":{${FORM_PLACEHOLDER}`);
    this.#written.set(name, written);
    return written;
  }

  clear(): void {
    this.#written.clear();
    this.#plain.clear();
    this.#others.clear();
    this.#kinds = [];
  }

  #plainOf(role: string): Map<string, number> {
    const known = this.#plain.get(role);
    if (known) return known;
    const numbers = new Map<string, number>();
    this.#plain.set(role, numbers);
    return numbers;
  }
}

const BYTES_PER_KIND = 400;
