import { editsOf, type Fix } from '../rule/rule.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';

/** What turns the fix of a finding into that of a diagnostic. */
export interface FixContext {
  /** Maps spans of the rule's part to spans of the document. */
  readonly place: (span: Span) => Span;
  /** Whether the rule may change the text of a document span: false where a comment or an allowed word forbids it. */
  readonly mayEdit: (span: Span) => boolean;
  readonly locale: 'zh' | 'en';
}

/** A way to correct the text of a diagnostic. */
export interface DiagnosticFix {
  readonly title: string;
  /** Whether the fix is right however the text is meant, so that it may be applied without asking. */
  readonly safe: boolean;
  /** In document offsets; they do not overlap and are applied as one step. */
  readonly edits: readonly TextEdit[];
}

/**
 * The fix of a finding, in document offsets. Its edits are built when they are first read: those of most fixes never are,
 * and a fix that renumbers to the end of a draft is as long as the draft.
 */
export class LazyFix implements DiagnosticFix {
  readonly title: string;
  readonly safe: boolean;
  readonly #fix: Fix;
  readonly #context: FixContext;
  #edits: readonly TextEdit[] | undefined;

  constructor(fix: Fix, context: FixContext) {
    this.title = fix.title[context.locale];
    this.safe = fix.safe;
    this.#fix = fix;
    this.#context = context;
  }

  get edits(): readonly TextEdit[] {
    return (this.#edits ??= this.#build());
  }

  #build(): readonly TextEdit[] {
    const { place, mayEdit } = this.#context;
    return editsOf(this.#fix)
      .map((edit) => ({ ...edit, span: place(edit.span) }))
      .filter(({ span }) => mayEdit(span));
  }

  /** The fix as plain data, with its edits built. */
  toJSON(): DiagnosticFix {
    const { title, safe, edits } = this;
    return { title, safe, edits };
  }
}
