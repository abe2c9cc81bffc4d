import type { Fix } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';

/** Writes another year, or the words for it: what is meant only the writer knows. `span`: in the document. */
export function toFix(span: Span, newText: string): Fix {
  return {
    title: { zh: `改为“${newText}”`, en: `Write "${newText}"` },
    edits: [{ span, newText }],
    safe: false,
  };
}
