import type { Fix } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';

/** A fix that replaces the document span `span`; never safe, because only the writer knows which year is meant. */
export function toFix(span: Span, newText: string): Fix {
  return {
    title: { zh: `改为“${newText}”`, en: `Write "${newText}"` },
    edits: [{ span, newText }],
    safe: false,
  };
}
