import type { Tally, TemplateTally } from '../map.js';
import { IntList } from '../int-list.js';
import { addCounts, type CountRecord, type Counts, multiplyCounts } from './counts.js';
import { type PartialCounts, escapeKey } from './partial-lines.js';
import { toCounts } from './tally-counts.js';
import { TextTable } from './text-table.js';

/** What a template has to be to go on; it sees the template's counts without its forms, and its key if it asks. */
export type IsWanted = (counts: CountRecord, askKey: () => string) => boolean;

/**
 * Adds up the tallies of documents. A template that stands in one document, as nine of ten do, costs its text twice and
 * forty bytes: how it stands there (role, mark, slots) is one of some hundred ways that are numbered.
 */
export class TallyCounter {
  readonly #keys = new TextTable();
  readonly #forms = new TextTable();
  readonly #ways = new Map<string, number>();
  readonly #wayCounts: CountRecord[] = [];
  /** By key: documents, and how it stood in the first. */
  readonly #documents = new IntList();
  readonly #firstForm = new IntList();
  readonly #firstWay = new IntList();
  /** By key: documents in which it stood otherwise, under `form way`. */
  readonly #others = new Map<number, Map<string, number>>();
  #otherSize = 0;

  /** Templates that were met. */
  get size(): number {
    return this.#keys.size;
  }

  /** Bytes, about. */
  get memory(): number {
    const texts = (this.#keys.units + this.#forms.units) * 2;
    const numbers = this.size * BYTES_A_KEY;
    return texts + numbers + this.#ways.size * BYTES_A_WAY + this.#otherSize * BYTES_AN_OTHER;
  }

  /** Adds the tally of one document. */
  add(tally: Tally): void {
    for (const [text, counts] of tally) {
      if (text !== '' && text.length <= MAX_UNITS) this.#addTemplate(escapeKey(text), counts);
    }
  }

  /** The counts in the order of their keys, those that are wanted. */
  *partials(isWanted: IsWanted = () => true): Generator<PartialCounts> {
    const wanted: number[] = [];
    for (let number = 0; number < this.size; number += 1) {
      const way = this.#wayCounts[this.#firstWay.at(number)];
      const isLone = this.#documents.at(number) === 1;
      if (!isLone || (way && isWanted(way, () => this.#keys.textOf(number)))) wanted.push(number);
    }
    wanted.sort((a, b) => this.#keys.compare(a, b));
    for (const number of wanted) {
      const [key, counts] = [this.#keys.textOf(number), this.#countsOf(number)];
      if (isWanted(counts, () => key)) yield { key, counts };
    }
  }

  #addTemplate(key: string, tally: TemplateTally): void {
    const [first = ''] = tally.forms.keys();
    const form = this.#forms.numberOf(first);
    const way = this.#wayOf(tally);
    const number = this.#keys.numberOf(key);
    const documents = this.#documents.at(number);
    this.#documents.set(number, documents + 1);
    if (number === this.#firstForm.size) {
      this.#firstForm.push(form);
      this.#firstWay.push(way);
    } else if (this.#firstForm.at(number) !== form || this.#firstWay.at(number) !== way) {
      this.#addOther(number, `${form} ${way}`);
    }
  }

  #wayOf(tally: TemplateTally): number {
    const name = nameWay(tally);
    const known = this.#ways.get(name);
    if (known !== undefined) return known;
    const { forms: _forms, ...way } = toCounts(tally);
    this.#ways.set(name, this.#ways.size);
    this.#wayCounts.push(way);
    return this.#ways.size - 1;
  }

  #addOther(number: number, stand: string): void {
    const others = this.#others.get(number) ?? new Map<string, number>();
    this.#others.set(number, others);
    if (!others.has(stand)) this.#otherSize += 1;
    others.set(stand, (others.get(stand) ?? 0) + 1);
  }

  #countsOf(number: number): CountRecord {
    const others = this.#others.get(number) ?? NONE;
    let first = this.#documents.at(number);
    for (const count of others.values()) first -= count;
    let sum: Counts = this.#describe(this.#firstForm.at(number), this.#firstWay.at(number), first);
    for (const [stand, count] of others) {
      const [form = 0, way = 0] = stand.split(' ').map(Number);
      sum = addCounts(sum, this.#describe(form, way, count));
    }
    return sum as CountRecord; // the sum of records is one
  }

  #describe(form: number, way: number, documents: number): CountRecord {
    const once = { ...this.#wayCounts[way], forms: { [this.#forms.textOf(form)]: 1 } };
    return multiplyCounts(once, documents) as CountRecord; // the product of a record is one
  }
}

/** UTF-16 units of the longest template that is counted: nobody repeats a text without a mark in it. */
const MAX_UNITS = 400;

/** Numbers, hashes and room in the tables, for a key and its form. */
const BYTES_A_KEY = 48;
const BYTES_A_WAY = 1000;
const BYTES_AN_OTHER = 200;

const NONE: ReadonlyMap<string, number> = new Map();

/** A name for how a template stands in one document, its form apart. */
function nameWay({ forms: _forms, ...way }: TemplateTally): string {
  let name = '';
  for (const value of Object.values(way)) {
    name += typeof value === 'object' ? [...value.keys()].join('\t') : String(value);
    name += '\n';
  }
  return name;
}
