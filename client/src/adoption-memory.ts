/** Which texts may be given the language of drafts, as plain data: told by what the writer did with their language. */

/** What the memory is made from and gives back to be kept. */
export interface KeptChoices {
  /** Uris of texts whose language the writer chose; they are never changed again. */
  readonly chosen: readonly string[];
}

/**
 * Follows the languages of open texts. The editor tells of a change of language by closing the text and opening it again
 * in the same turn, so that a text which comes back with another language was changed by the writer, unless we did it.
 */
export class AdoptionMemory {
  readonly #chosen: Set<string>;
  /** Texts that were closed in this turn, with their languages. */
  readonly #closed = new Map<string, string>();
  /** Texts whose language we are changing. */
  readonly #changing = new Set<string>();

  constructor({ chosen }: KeptChoices) {
    this.#chosen = new Set(chosen);
  }

  /** Whether the language of this text is still ours to choose. */
  mayAdopt(uri: string, language: string): boolean {
    return OTHER_LANGUAGES.has(language) && !this.#chosen.has(uri);
  }

  noteClose(uri: string, language: string): void {
    this.#closed.set(uri, language);
  }

  /** Returns whether the writer has just chosen the language. */
  noteOpen(uri: string, language: string): boolean {
    const before = this.#closed.get(uri);
    this.#closed.delete(uri);
    if (before === undefined || before === language || this.#changing.has(uri)) return false;
    if (OTHER_LANGUAGES.has(language)) this.#chosen.add(uri);
    else this.#chosen.delete(uri);
    return true;
  }

  /** A text that is not back at the end of the turn was closed. */
  endTurn(): void {
    this.#closed.clear();
  }

  /** Between these two a change of language is ours. */
  beginChange(uri: string): void {
    this.#changing.add(uri);
  }

  endChange(uri: string): void {
    this.#changing.delete(uri);
  }

  /** The writer wants this text as it was. */
  keep(uri: string): void {
    this.#chosen.add(uri);
  }

  /** What is to be kept, the latest last. */
  toKeep(): KeptChoices {
    return { chosen: [...this.#chosen].slice(-MOST_KEPT) };
  }
}

/** Languages that drafts have by default. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** Uris kept in a workspace: more than a writer changes by hand. */
const MOST_KEPT = 500;
