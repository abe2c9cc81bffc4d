import type { Span } from '../../core/src/index.js';

/** Removes «…» from a text and returns the marked spans, in UTF-16 offsets of the text without marks. */
export function readMarks(marked: string): { readonly text: string; readonly spans: Span[] } {
  const spans: Span[] = [];
  const [first = '', ...parts] = marked.split('«');
  let text = first;
  for (const part of parts) {
    const [inside = '', after = ''] = part.split('»');
    spans.push({ start: text.length, end: text.length + inside.length });
    text += inside + after;
  }
  return { text, spans };
}
