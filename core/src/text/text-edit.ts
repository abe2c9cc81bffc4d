import type { Span } from './span.js';

/** Replaces the text of `span` by `newText`; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
  /** Spans of `newText` that the writer should fill in, in order and without overlaps; an editor may make them tab stops. */
  readonly tabStops?: readonly Span[];
}

/**
 * The text after all edits, whose spans are offsets of `text`. In the order of start and end, an edit that overlaps an
 * earlier one is left out, so that no fix changes text that another fix has changed.
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
