import { PairTable } from '../pair-table.js';

/** Finds which of many phrases start at a place of a text. */
export class PhraseTrie {
  /** A state and a unit lead to the state that is one more than their number; 0 is the root. */
  readonly #steps = new PairTable();
  readonly #phraseOf = new Map<number, number>();

  constructor(phrases: readonly string[]) {
    for (const [index, phrase] of phrases.entries()) {
      let state = 0;
      for (let at = 0; at < phrase.length; at += 1) {
        state = this.#steps.numberOf(state, phrase.charCodeAt(at)) + 1;
      }
      this.#phraseOf.set(state, index);
    }
  }

  /** Calls back for every phrase that starts here, the shortest first, with its number and length. */
  visit(text: string, start: number, found: (phrase: number, length: number) => void): void {
    let state = 0;
    for (let at = start; at < text.length; at += 1) {
      state = this.#steps.find(state, text.charCodeAt(at)) + 1;
      if (state === 0) return;
      const phrase = this.#phraseOf.get(state);
      if (phrase !== undefined) found(phrase, at + 1 - start);
    }
  }
}
