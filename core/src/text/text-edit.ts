import type { Span } from './span.js';

/** Replaces the text of `span` by `newText`; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
  /** What the writer is to fill in, as offsets in `newText`, in order and apart; an editor may lead from one to the next. */
  readonly tabStops?: readonly Span[];
}

/**
 * The text after all edits. Edits are applied as one step; one that overlaps an earlier one
 * (by start, then by end) is left out, so that no fix touches text another fix has changed.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
