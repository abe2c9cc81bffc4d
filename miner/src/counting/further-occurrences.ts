import { IntList } from '../int-list.js';
import { TextTable } from './text-table.js';

/** In how many documents something stood so: `way form`. */
export interface Stand {
  readonly stand: string;
  readonly documents: number;
}

/** How templates stood in other documents than their first: a table of texts, and through it a chain for each template. */
export class OtherStands {
  /** `template way form` */
  readonly #stands = new TextTable();
  readonly #documents = new IntList();
  /** By stand: one more than the one before it in its template's chain; 0 at the end. */
  readonly #next = new IntList();
  readonly #last = new Map<number, number>();

  /** Bytes, about. */
  get memory(): number {
    const { units } = this.#stands.texts;
    return units * 2 + this.#stands.size * BYTES_A_STAND + this.#last.size * BYTES_A_CHAIN;
  }

  has(template: number): boolean {
    return this.#last.has(template);
  }

  /** Adds a document. */
  add(template: number, stand: string): void {
    const number = this.#stands.numberOf(`${template} ${stand}`);
    if (number < this.#documents.size) {
      this.#documents.set(number, this.#documents.at(number) + 1);
      return;
    }
    this.#documents.push(1);
    this.#next.push(this.#last.get(template) ?? 0);
    this.#last.set(template, number + 1);
  }

  /** How the template stood, in any order. */
  *of(template: number): Generator<Stand> {
    for (let at = this.#last.get(template) ?? 0; at > 0; at = this.#next.at(at - 1)) {
      const text = this.#stands.texts.textOf(at - 1);
      yield { stand: text.slice(text.indexOf(' ') + 1), documents: this.#documents.at(at - 1) };
    }
  }

  /** Forgets all. */
  clear(): void {
    this.#stands.clear();
    this.#documents.clear();
    this.#next.clear();
    this.#last.clear();
  }
}

const BYTES_A_STAND = 28;
const BYTES_A_CHAIN = 40;
