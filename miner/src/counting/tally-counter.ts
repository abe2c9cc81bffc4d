import { IntList } from '../int-list.js';
import type { DocumentTemplates, Standing } from '../map.js';
import { addCounts, type CountRecord, type Counts, multiplyCounts } from './counts.js';
import { escapeKey, type PartialCounts } from './partial-lines.js';
import { TextPile } from './text-pile.js';
import { TextTable } from './text-table.js';
import { WayTable } from './way-table.js';

/** What a template has to be to go on; it sees the template's counts without its forms, and its key if it asks. */
export type IsWanted = (counts: CountRecord, askKey: () => string) => boolean;

/**
 * Adds up the templates of documents. One that stands in a single document, as nine of ten do, costs its text and forty bytes:
 * how it stands there is one of some thousand ways that are numbered.
 */
export class TallyCounter {
  readonly #keys = new TextTable();
  readonly #ways = new WayTable();
  /** By key: documents, and how it stood in the first; a form that is the key itself is left empty. */
  readonly #documents = new IntList();
  readonly #firstForms = new TextPile();
  readonly #firstWays = new IntList();
  /** By key: documents in which it stood otherwise, under `way form`. */
  readonly #others = new Map<number, Map<string, number>>();
  #otherSize = 0;

  /** Templates that were met. */
  get size(): number {
    return this.#keys.size;
  }

  /** Bytes, about. */
  get memory(): number {
    const texts = (this.#keys.texts.units + this.#firstForms.units) * 2;
    return texts + this.size * BYTES_A_KEY + this.#ways.memory + this.#otherSize * BYTES_AN_OTHER;
  }

  /** Adds the templates of one document. */
  add(templates: DocumentTemplates): void {
    for (const [key, standing] of templates) {
      if (key !== '' && standing.form.length <= MAX_UNITS) this.#add(escapeKey(key), standing);
    }
  }

  /** The counts in the order of their keys, those that are wanted. */
  *partials(isWanted: IsWanted = () => true): Generator<PartialCounts> {
    const keys = this.#keys.texts;
    const wanted: number[] = [];
    for (let number = 0; number < this.size; number += 1) {
      const way = this.#ways.countsOf(this.#firstWays.at(number));
      const isLone = this.#documents.at(number) === 1;
      if (!isLone || isWanted(way, () => keys.textOf(number))) wanted.push(number);
    }
    wanted.sort((a, b) => keys.compare(a, b));
    for (const number of wanted) {
      const [key, counts] = [keys.textOf(number), this.#countsOf(number)];
      if (isWanted(counts, () => key)) yield { key, counts };
    }
  }

  #add(key: string, standing: Standing): void {
    const form = standing.form === key ? '' : standing.form;
    const way = this.#ways.numberOf(standing);
    const number = this.#keys.numberOf(key);
    this.#documents.set(number, this.#documents.at(number) + 1);
    if (number === this.#firstForms.size) {
      this.#firstForms.push(form);
      this.#firstWays.push(way);
    } else if (this.#firstWays.at(number) !== way || !this.#firstForms.is(number, form)) {
      this.#addOther(number, `${way} ${form}`);
    }
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
    const stand = `${this.#firstWays.at(number)} ${this.#firstForms.textOf(number)}`;
    let sum: Counts = this.#describe(number, stand, first);
    for (const [other, count] of others) sum = addCounts(sum, this.#describe(number, other, count));
    return sum as CountRecord; // the sum of records is one
  }

  #describe(number: number, stand: string, documents: number): CountRecord {
    const space = stand.indexOf(' ');
    const form = stand.slice(space + 1) || this.#keys.texts.textOf(number);
    const once = { ...this.#ways.countsOf(Number(stand.slice(0, space))), forms: { [form]: 1 } };
    return multiplyCounts(once, documents) as CountRecord; // the product of a record is one
  }
}

/** UTF-16 units of the longest template that is counted: nobody repeats a text without a mark in it. */
const MAX_UNITS = 400;

/** Numbers, hashes and room in the tables. */
const BYTES_A_KEY = 40;
const BYTES_AN_OTHER = 200;

const NONE: ReadonlyMap<string, number> = new Map();
