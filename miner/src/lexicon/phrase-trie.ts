import { PairTable } from '../pair-table.js';

/** A trie that finds which of many phrases start at an offset of a text. */
export class PhraseTrie {
  /** Edges: a state and a unit lead to the state that is their pair's number plus one; 0 is the root. */
  readonly #edges = new PairTable();
  readonly #phraseOf = new Map<number, number>();

  constructor(phrases: readonly string[]) {
    for (const [index, phrase] of phrases.entries()) {
      let state = 0;
      for (let at = 0; at < phrase.length; at += 1) {
        state = this.#edges.numberOf(state, phrase.charCodeAt(at)) + 1;
      }
      this.#phraseOf.set(state, index);
    }
  }

  /** Calls `found` with number and length of every phrase that starts at the offset, shortest first. */
  visit(text: string, start: number, found: (phrase: number, length: number) => void): void {
    let state = 0;
    for (let at = start; at < text.length; at += 1) {
      state = this.#edges.find(state, text.charCodeAt(at)) + 1;
      if (state === 0) return;
      const phrase = this.#phraseOf.get(state);
      if (phrase !== undefined) found(phrase, at + 1 - start);
    }
  }
}
