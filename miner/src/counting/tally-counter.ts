import { IntList } from '../int-list.js';
import type { DocumentTemplates, Occurrence } from '../map.js';
import { addInto, type CountRecord, type Counts, emptyRecord } from './counts.js';
import { escapeKey, type PartialCounts, toLine } from './partial-lines.js';
import { FurtherOccurrences, type OccurrenceCount } from './further-occurrences.js';
import { PackedTexts } from './packed-texts.js';
import { TextTable } from './text-table.js';
import { FORM_PLACEHOLDER, OccurrenceKinds } from './occurrence-kinds.js';

/** Decides from a template's number of documents, whether it is stock, and its key, whether it is kept. */
export type IsWanted = (counts: CountRecord, getKey: () => string) => boolean;

/**
 * Adds up the templates of documents. One that occurs in a single document, as nine of ten do, takes its text and forty bytes:
 * the kind of its occurrence is one of about a thousand that are numbered.
 */
export class TallyCounter {
  readonly #keys = new TextTable();
  readonly #kinds = new OccurrenceKinds();
  /** By key: number of documents, and form and kind of its first occurrence; a form equal to the key is stored as empty. */
  readonly #documents = new IntList();
  readonly #firstForms = new PackedTexts();
  readonly #firstKinds = new IntList();
  readonly #further = new FurtherOccurrences();

  /** Number of different templates. */
  get size(): number {
    return this.#keys.size;
  }

  /** Approximate size in bytes. */
  get memory(): number {
    const texts = (this.#keys.texts.units + this.#firstForms.units) * 2;
    return texts + this.size * BYTES_PER_KEY + this.#kinds.memory + this.#further.memory;
  }

  /** Adds the templates of one document. */
  add(templates: DocumentTemplates): void {
    for (const [key, occurrence] of templates) {
      if (key !== '' && occurrence.form.length <= MAX_UNITS) this.#add(escapeKey(key), occurrence);
    }
  }

  /**
   * The wanted counts in key order; if there are more than `most`, those that most documents have (`#chooseFrequent`).
   */
  *partials(isWanted: IsWanted = () => true, most = Infinity): Generator<PartialCounts> {
    const keys = this.#keys.texts;
    const wanted: number[] = [];
    for (let number = 0; number < this.size; number += 1) {
      const documents = this.#documents.at(number);
      const stock = documents === 1 && this.#kinds.isStock(this.#firstKinds.at(number));
      const known = { documents, stock };
      if (documents > 1 || isWanted(known, () => keys.textOf(number))) wanted.push(number);
    }
    const chosen = this.#chooseFrequent(wanted, most).sort((a, b) => keys.compare(a, b));
    for (const number of chosen) {
      const [key, counts] = [keys.textOf(number), this.#countsOf(number)];
      if (isWanted(counts, () => key)) yield { key, counts };
    }
  }

  /** All counts as lines in the order of `partials`, without building records for most. */
  *lines(): Generator<string> {
    const numbers = Int32Array.from({ length: this.size }, (_, number) => number);
    const keys = this.#keys.texts;
    for (const number of numbers.sort((a, b) => keys.compare(a, b))) {
      const key = keys.textOf(number);
      yield this.#further.has(number)
        ? toLine({ key, counts: this.#countsOf(number) })
        : `${key}\t${this.#writeUniform(number, key)}`;
    }
  }

  /** The counts of a template with the same occurrence in all documents, as `writeCounts` writes them. */
  #writeUniform(number: number, key: string): string {
    const [kind, documents] = [this.#firstKinds.at(number), this.#documents.at(number)];
    const form = JSON.stringify(this.#firstForms.textOf(number) || key);
    return this.#kinds.write(kind, documents).replace(FORM_PLACEHOLDER, () => form);
  }

  /** Removes all counts but keeps the arrays, because allocating new ones would double the memory until the next collection. */
  clear(): void {
    this.#keys.clear();
    this.#kinds.clear();
    this.#documents.clear();
    this.#firstForms.clear();
    this.#firstKinds.clear();
    this.#further.clear();
  }

  /** Chooses by number of documents, then by length, then by byte order. */
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

  #add(key: string, occurrence: Occurrence): void {
    const form = occurrence.form === key ? '' : occurrence.form;
    const kind = this.#kinds.numberOf(occurrence);
    const number = this.#keys.numberOf(key);
    if (number === this.#documents.size) {
      this.#documents.push(1);
      this.#firstForms.push(form);
      this.#firstKinds.push(kind);
      return;
    }
    this.#documents.set(number, this.#documents.at(number) + 1);
    if (this.#firstKinds.at(number) !== kind || !this.#firstForms.is(number, form)) {
      this.#further.add(number, `${kind} ${form}`);
    }
  }

  #countsOf(number: number): CountRecord {
    const further = [...this.#further.of(number)];
    const otherwise = further.reduce((sum, { documents }) => sum + documents, 0);
    const occurrence = `${this.#firstKinds.at(number)} ${this.#firstForms.textOf(number)}`;
    const sum = emptyRecord();
    this.#addOccurrence(sum, number, {
      occurrence,
      documents: this.#documents.at(number) - otherwise,
    });
    for (const other of further) this.#addOccurrence(sum, number, other);
    return sum;
  }

  #addOccurrence(
    sum: Record<string, Counts>,
    number: number,
    { occurrence, documents }: OccurrenceCount,
  ): void {
    const space = occurrence.indexOf(' ');
    const form = occurrence.slice(space + 1) || this.#keys.texts.textOf(number);
    addInto(sum, this.#kinds.countsOf(Number(occurrence.slice(0, space))), documents);
    addInto(sum, { forms: { [form]: documents } });
  }
}

/** Longest template that is counted, in UTF-16 units: a longer text without a mark is not repeated. */
const MAX_UNITS = 400;

/** Numbers, hash and slots of the tables. */
const BYTES_PER_KEY = 40;
