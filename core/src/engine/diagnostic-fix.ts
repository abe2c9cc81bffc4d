import { editsOf, type Fix } from '../rule/rule.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';

/** What a fix is built with: where its part stands, what it may not touch, and the language of its title. */
export interface FixPlace {
  /** From spans of the rule's part to spans of the document. */
  readonly place: (span: Span) => Span;
  /** Whether the rule may change the text there: not where a comment or an allowed word closes it off. */
  readonly mayEdit: (span: Span) => boolean;
  readonly locale: 'zh' | 'en';
}

/** A way to mend a diagnostic. */
export interface DiagnosticFix {
  readonly title: string;
  /** Right in every reading, so that it may be applied without asking. */
  readonly safe: boolean;
  /** In document offsets; they do not overlap and are applied as one step. */
  readonly edits: readonly TextEdit[];
}

/**
 * The fix of a finding, placed in its document. Its edits are built when they are first read: most fixes never are, and one that renumbers
 * to the end of a draft is as long as the draft.
 */
export class LazyFix implements DiagnosticFix {
  readonly title: string;
  readonly safe: boolean;
  readonly #fix: Fix;
  readonly #place: FixPlace;
  #edits: readonly TextEdit[] | undefined;

  constructor(fix: Fix, place: FixPlace) {
    this.title = fix.title[place.locale];
    this.safe = fix.safe;
    this.#fix = fix;
    this.#place = place;
  }

  get edits(): readonly TextEdit[] {
    return (this.#edits ??= this.#build());
  }

  #build(): readonly TextEdit[] {
    const { place, mayEdit } = this.#place;
    return editsOf(this.#fix)
      .map((edit) => ({ ...edit, span: place(edit.span) }))
      .filter(({ span }) => mayEdit(span));
  }

  /** The fix as data, built. */
  toJSON(): DiagnosticFix {
    const { title, safe, edits } = this;
    return { title, safe, edits };
  }
}
