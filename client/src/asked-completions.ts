// The editor says of a request for completions neither whether the writer asked for it nor whether it opened a list by itself:
// to it Ctrl+Space and typing a letter are the same. Lists that open by themselves hold only what is certain, so it matters.

/** A place in a document. */
export interface TextPlace {
  readonly uri: string;
  /** UTF-16 units from the start. */
  readonly offset: number;
}

/** Why the editor asks: a letter or Ctrl+Space, a trigger character, or a list that is open and incomplete. */
export type RequestKind = 'invoked' | 'character' | 'incomplete';

/** Tells requests of the writer from those of the editor. */
export class AskedCompletions {
  /** Where characters were typed, the last one last, until the editor has asked there. A slow host asks later. */
  #typed: readonly TextPlace[] = [];
  #wasAsked = false;

  /** Text was typed that ends at the place; `undefined` for any other change. */
  noteChange(typed: TextPlace | undefined): void {
    this.#typed = typed ? [...this.#typed.slice(-MAX_BEHIND), typed] : [];
  }

  /** Whether the writer asked for this list. The editor itself asks at most once, and only where something was just typed. */
  isAsked(kind: RequestKind, place: TextPlace, opensWhileTyping: boolean): boolean {
    const index = this.#typed.findLastIndex(
      ({ uri, offset }) => uri === place.uri && offset === place.offset,
    );
    this.#typed = this.#typed.slice(index + 1);
    if (kind === 'incomplete') return this.#wasAsked;
    this.#wasAsked = kind === 'invoked' && !(opensWhileTyping && index >= 0);
    return this.#wasAsked;
  }

  /** Where characters were typed last for which the editor has not asked: it does not while it waits for an answer. */
  get unasked(): TextPlace | undefined {
    return this.#typed.at(-1);
  }
}

/** Characters that a writer may be ahead. */
const MAX_BEHIND = 20;
