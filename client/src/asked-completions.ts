// The editor says of a request for completions neither whether the writer asked for it nor whether it opened a list by itself:
// to it Ctrl+Space and typing a letter are the same. Lists that open by themselves hold only what is certain, so it matters.

/** A place in a version of a document. */
export interface TextPlace {
  readonly uri: string;
  readonly version: number;
  /** UTF-16 units from the start. */
  readonly offset: number;
}

/** Why the editor asks: a letter or Ctrl+Space, a trigger character, or a list that is open and incomplete. */
export type RequestKind = 'invoked' | 'character' | 'incomplete';

/** Tells requests of the writer from those of the editor. */
export class AskedCompletions {
  /** Where the last character was typed, until the editor has asked for that place. */
  #typed: TextPlace | undefined;
  #wasAsked = false;

  /** Text was typed that ends at the place; `undefined` for any other change. */
  noteChange(typed: TextPlace | undefined): void {
    this.#typed = typed;
  }

  /** Whether the writer asked for this list. The editor itself asks at most once, and only where something was just typed. */
  isAsked(kind: RequestKind, place: TextPlace, opensWhileTyping: boolean): boolean {
    if (kind === 'incomplete') return this.#wasAsked;
    const isTyped = opensWhileTyping && isSame(this.#typed, place);
    this.#typed = undefined;
    this.#wasAsked = kind === 'invoked' && !isTyped;
    return this.#wasAsked;
  }
}

function isSame(a: TextPlace | undefined, b: TextPlace): boolean {
  return a?.uri === b.uri && a.version === b.version && a.offset === b.offset;
}
