// A completion request of the editor does not say whether the writer pressed Ctrl+Space or the list opens by itself while
// typing. The difference matters, because lists that open by themselves contain only likely offers.

/** A place in a document. */
export interface TextPlace {
  readonly uri: string;
  /** UTF-16 units from the start. */
  readonly offset: number;
}

/** The trigger of a request: a letter or Ctrl+Space, a trigger character, or an open incomplete list. */
export type RequestKind = 'invoked' | 'character' | 'incomplete';

/** Distinguishes requests of the writer from those of the editor. */
export class CompletionRequests {
  /** The places where characters were typed and the editor has sent no request yet, the latest last. A slow host sends requests later. */
  #typed: readonly TextPlace[] = [];
  #wasByWriter = false;

  /** Records typed text that ends at the place; `undefined` for any other change. */
  noteChange(typed: TextPlace | undefined): void {
    this.#typed = typed ? [...this.#typed.slice(-MAX_PENDING), typed] : [];
  }

  /** Whether the writer made this request. The editor itself makes at most one request for each place where text was just typed. */
  isByWriter(kind: RequestKind, place: TextPlace, opensWhileTyping: boolean): boolean {
    const index = this.#typed.findLastIndex(
      ({ uri, offset }) => uri === place.uri && offset === place.offset,
    );
    this.#typed = this.#typed.slice(index + 1);
    if (kind === 'incomplete') return this.#wasByWriter;
    this.#wasByWriter = kind === 'invoked' && !(opensWhileTyping && index >= 0);
    return this.#wasByWriter;
  }

  /** The last typed place without a request of the editor, which sends none while it waits for an answer. */
  get unrequested(): TextPlace | undefined {
    return this.#typed.at(-1);
  }
}

/** Maximum number of typed places that are remembered. */
const MAX_PENDING = 20;
