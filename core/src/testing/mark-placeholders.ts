import type { Placeholder } from '../document/model/signs.js';

/** The text with «…» around placeholders of years and ⟦…⟧ around the others; `placeholders` must be in order. */
export function markPlaceholders(text: string, placeholders: readonly Placeholder[]): string {
  let marked = '';
  let at = 0;
  for (const { kind, span } of placeholders) {
    const [open, close] = kind === 'year' ? '«»' : '⟦⟧';
    marked += `${text.slice(at, span.start)}${open}${text.slice(span.start, span.end)}${close}`;
    at = span.end;
  }
  return marked + text.slice(at);
}

/** The text without the marks. */
export function unmarkPlaceholders(marked: string): string {
  return marked.replaceAll(/[«»⟦⟧]/gu, '');
}
