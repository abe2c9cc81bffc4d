import { IntList } from '../int-list.js';
import type { DocumentTemplates, Standing } from '../map.js';
import { addInto, type CountRecord, type Counts, emptyRecord } from './counts.js';
import { escapeKey, type PartialCounts, toLine } from './partial-lines.js';
import { OtherStands, type Stand } from './other-stands.js';
import { TextPile } from './text-pile.js';
import { TextTable } from './text-table.js';
import { FORM_PLACE, WayTable } from './way-table.js';

/** What a template has to be to go on; it sees its documents, whether it is stock, and its key if it asks. */
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
  readonly #others = new OtherStands();

  /** Templates that were met. */
  get size(): number {
    return this.#keys.size;
  }

  /** Bytes, about. */
  get memory(): number {
    const texts = (this.#keys.texts.units + this.#firstForms.units) * 2;
    return texts + this.size * BYTES_A_KEY + this.#ways.memory + this.#others.memory;
  }

  /** Adds the templates of one document. */
  add(templates: DocumentTemplates): void {
    for (const [key, standing] of templates) {
      if (key !== '' && standing.form.length <= MAX_UNITS) this.#add(escapeKey(key), standing);
    }
  }

  /**
   * The counts in the order of their keys, those that are wanted; of more than `most` those that most documents have
   * (`#chooseFrequent`).
   */
  *partials(isWanted: IsWanted = () => true, most = Infinity): Generator<PartialCounts> {
    const keys = this.#keys.texts;
    const wanted: number[] = [];
    for (let number = 0; number < this.size; number += 1) {
      const documents = this.#documents.at(number);
      const stock = documents === 1 && this.#ways.isStock(this.#firstWays.at(number));
      const known = { documents, stock };
      if (documents > 1 || isWanted(known, () => keys.textOf(number))) wanted.push(number);
    }
    const chosen = this.#chooseFrequent(wanted, most).sort((a, b) => keys.compare(a, b));
    for (const number of chosen) {
      const [key, counts] = [keys.textOf(number), this.#countsOf(number)];
      if (isWanted(counts, () => key)) yield { key, counts };
    }
  }

  /** All counts as lines, as `partials` would give them, without making records of most. */
  *lines(): Generator<string> {
    const numbers = Int32Array.from({ length: this.size }, (_, number) => number);
    const keys = this.#keys.texts;
    for (const number of numbers.sort((a, b) => keys.compare(a, b))) {
      const key = keys.textOf(number);
      yield this.#others.has(number)
        ? toLine({ key, counts: this.#countsOf(number) })
        : `${key}\t${this.#writeAlike(number, key)}`;
    }
  }

  /** What stands alike in all its documents, as `writeCounts` writes it. */
  #writeAlike(number: number, key: string): string {
    const [way, documents] = [this.#firstWays.at(number), this.#documents.at(number)];
    const form = JSON.stringify(this.#firstForms.textOf(number) || key);
    return this.#ways.write(way, documents).replace(FORM_PLACE, () => form);
  }

  /** Forgets all counts, and keeps the room for others: given back and asked for again, it would be taken twice for a while. */
  clear(): void {
    this.#keys.clear();
    this.#ways.clear();
    this.#documents.clear();
    this.#firstForms.clear();
    this.#firstWays.clear();
    this.#others.clear();
  }

  /** First what more documents have, then what is longer, then what stands first. */
  #chooseFrequent(numbers: number[], most: number): number[] {
    if (numbers.length <= most) return numbers;
    const { texts } = this.#keys;
    const documents = Int32Array.from(numbers, (number) => this.#documents.at(number)).sort();
    const least = documents[documents.length - most] ?? 0;
    const more = numbers.filter((number) => this.#documents.at(number) > least);
    const equal = numbers.filter((number) => this.#documents.at(number) === least);
    equal.sort((a, b) => texts.lengthOf(b) - texts.lengthOf(a) || texts.compare(a, b));
    return [...more, ...equal.slice(0, most - more.length)];
  }

  #add(key: string, standing: Standing): void {
    const form = standing.form === key ? '' : standing.form;
    const way = this.#ways.numberOf(standing);
    const number = this.#keys.numberOf(key);
    if (number === this.#documents.size) {
      this.#documents.push(1);
      this.#firstForms.push(form);
      this.#firstWays.push(way);
      return;
    }
    this.#documents.set(number, this.#documents.at(number) + 1);
    if (this.#firstWays.at(number) !== way || !this.#firstForms.is(number, form)) {
      this.#others.add(number, `${way} ${form}`);
    }
  }

  #countsOf(number: number): CountRecord {
    const others = [...this.#others.of(number)];
    const otherwise = others.reduce((sum, { documents }) => sum + documents, 0);
    const stand = `${this.#firstWays.at(number)} ${this.#firstForms.textOf(number)}`;
    const sum = emptyRecord();
    this.#addStand(sum, number, { stand, documents: this.#documents.at(number) - otherwise });
    for (const other of others) this.#addStand(sum, number, other);
    return sum;
  }

  #addStand(sum: Record<string, Counts>, number: number, { stand, documents }: Stand): void {
    const space = stand.indexOf(' ');
    const form = stand.slice(space + 1) || this.#keys.texts.textOf(number);
    addInto(sum, this.#ways.countsOf(Number(stand.slice(0, space))), documents);
    addInto(sum, { forms: { [form]: documents } });
  }
}

/** UTF-16 units of the longest template that is counted: nobody repeats a text without a mark in it. */
const MAX_UNITS = 400;

/** Numbers, hash and room in the tables. */
const BYTES_A_KEY = 40;
