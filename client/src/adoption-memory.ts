/** Remembers for which texts the writer chose the language, as plain data. */

/** The saved state. */
export interface SavedChoices {
  /** Uris of texts whose language the writer chose; it is never changed again. */
  readonly chosen: readonly string[];
}

/**
 * Tracks the languages of open texts. The editor reports a change of language by closing and reopening the text in the same
 * turn of the event loop. A text that is reopened with another language was changed by the writer, unless we changed it.
 */
export class AdoptionMemory {
  readonly #chosen: Set<string>;
  /** Texts that were closed in this turn of the event loop, with their languages. */
  readonly #closed = new Map<string, string>();
  /** Texts whose language this extension is changing. */
  readonly #changing = new Set<string>();

  constructor({ chosen }: SavedChoices) {
    this.#chosen = new Set(chosen);
  }

  /** Whether the language of this text may be changed. */
  mayAdopt(uri: string, language: string): boolean {
    return OTHER_LANGUAGES.has(language) && !this.#chosen.has(uri);
  }

  noteClose(uri: string, language: string): void {
    this.#closed.set(uri, language);
  }

  /** @returns whether the writer has just chosen the language */
  noteOpen(uri: string, language: string): boolean {
    const before = this.#closed.get(uri);
    this.#closed.delete(uri);
    if (before === undefined || before === language || this.#changing.has(uri)) return false;
    if (OTHER_LANGUAGES.has(language)) this.#chosen.add(uri);
    else this.#chosen.delete(uri);
    return true;
  }

  /** A text that is not reopened by the end of the turn was really closed. */
  endTurn(): void {
    this.#closed.clear();
  }

  /** Between `beginChange` and `endChange` a change of language comes from this extension. */
  beginChange(uri: string): void {
    this.#changing.add(uri);
  }

  endChange(uri: string): void {
    this.#changing.delete(uri);
  }

  /** Never changes the language of this text again. */
  exclude(uri: string): void {
    this.#chosen.add(uri);
  }

  /** The state to save, the latest choices last. */
  toSaved(): SavedChoices {
    return { chosen: [...this.#chosen].slice(-MOST_SAVED) };
  }
}

/** Languages that drafts have before they are adopted. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** Maximum number of saved uris per workspace. */
const MOST_SAVED = 500;
