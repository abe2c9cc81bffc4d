import type { Span } from '../../core/src/index.js';

/** Takes the «…» out of a text and says where they stood, in UTF-16 offsets of what is left. */
export function readMarks(marked: string): { readonly text: string; readonly spans: Span[] } {
  const spans: Span[] = [];
  const [first = '', ...parts] = marked.split('«');
  let text = first;
  for (const part of parts) {
    const [inside = '', behind = ''] = part.split('»');
    spans.push({ start: text.length, end: text.length + inside.length });
    text += inside + behind;
  }
  return { text, spans };
}
