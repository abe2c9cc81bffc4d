import { IntList } from '../int-list.js';
import { TextTable } from './text-table.js';

/** The number of documents with an occurrence, which is written as `kind form`. */
export interface OccurrenceCount {
  readonly occurrence: string;
  readonly documents: number;
}

/** Occurrences of templates that differ from their first one: a hash table of texts with a linked list for each template. */
export class FurtherOccurrences {
  /** `template kind form` */
  readonly #occurrences = new TextTable();
  readonly #documents = new IntList();
  /** By occurrence: the previous one in its template's linked list, plus one; 0 at the end. */
  readonly #next = new IntList();
  readonly #last = new Map<number, number>();

  /** Approximate size in bytes. */
  get memory(): number {
    const { units } = this.#occurrences.texts;
    return (
      units * 2 + this.#occurrences.size * BYTES_PER_OCCURRENCE + this.#last.size * BYTES_PER_LIST
    );
  }

  has(template: number): boolean {
    return this.#last.has(template);
  }

  /** Counts one document with this occurrence of the template. */
  add(template: number, occurrence: string): void {
    const number = this.#occurrences.numberOf(`${template} ${occurrence}`);
    if (number < this.#documents.size) {
      this.#documents.set(number, this.#documents.at(number) + 1);
      return;
    }
    this.#documents.push(1);
    this.#next.push(this.#last.get(template) ?? 0);
    this.#last.set(template, number + 1);
  }

  /** The further occurrences of the template, in no particular order. */
  *of(template: number): Generator<OccurrenceCount> {
    for (let at = this.#last.get(template) ?? 0; at > 0; at = this.#next.at(at - 1)) {
      const text = this.#occurrences.texts.textOf(at - 1);
      yield {
        occurrence: text.slice(text.indexOf(' ') + 1),
        documents: this.#documents.at(at - 1),
      };
    }
  }

  /** Removes all entries. */
  clear(): void {
    this.#occurrences.clear();
    this.#documents.clear();
    this.#next.clear();
    this.#last.clear();
  }
}

const BYTES_PER_OCCURRENCE = 28;
const BYTES_PER_LIST = 40;
