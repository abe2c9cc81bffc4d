import { defineRule } from '../../rule/rule.js';
import { findInvisible, isPrivateUse } from '../../text/invisible.js';
import { INVISIBLE_SIGN } from '../../text/rare-signs.js';
import type { Span } from '../../text/span.js';

export default defineRule({
  meta: {
    id: 'invisible-character',
    title: { zh: '不留看不见的字符', en: 'No invisible characters' },
    category: 'leftovers',
    severity: 'warning',
    basis: '惯例',
    fix: 'safe',
    tags: ['litter'],
    options: {},
  },

  *check({ text, rareSigns }) {
    if ((rareSigns & INVISIBLE_SIGN) === 0) return;
    const spans = [...findInvisible(text)].filter(({ start }) => start > 0 || !isOrderMark(text));
    const [first] = spans;
    if (!first) return;
    const edits = spans
      .filter((span) => isDeletable(text, span))
      .map((span) => ({ span, newText: '' }));
    const code = text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0');
    const count = spans.length;
    yield {
      span: first,
      message: {
        zh: `这里有看不见的字符（U+${code}）${count > 1 ? `，全文共 ${count} 处` : ''}`,
        en: `An invisible character (U+${code}) stands here; places in the text: ${count}`,
      },
      ...(edits.length > 0 && {
        fixes: [
          {
            title: { zh: '删去看不见的字符', en: 'Delete the invisible characters' },
            edits,
            safe: true,
          },
        ],
      }),
    };
  },
});

/** The byte order mark that a program writes at the start of a file. */
function isOrderMark(text: string): boolean {
  return text.startsWith('\uFEFF');
}

/**
 * Whether the span can be deleted without loss. A private-use character inside a line may be a rare character of a name
 * that needs another font; at the start of a line it is a bullet.
 */
function isDeletable(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    if (
      isPrivateUse(text.charCodeAt(at)) &&
      !LINE_HEAD.test(text.slice(Math.max(0, start - 20), start))
    )
      return false;
  }
  return true;
}

/** Only blanks since the beginning of the line. */
const LINE_HEAD = /(?:^|[\n\r])[ \t\u3000]*$/u;
