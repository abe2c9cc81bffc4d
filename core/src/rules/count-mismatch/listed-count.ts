import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { AnnouncedCount, KeptCount, Paragraph } from '../../document/model/document.js';
import { parseHanNumeral } from '../../text/han-numerals.js';
import type { Span } from '../../text/span.js';

/** A list that goes on: it has more members than it names. */
export const OPEN_END = /等$|等等|…|\.\.\./u;

/** A count in Chinese numerals and the list that answers it. */
export interface ListedCount {
  readonly count: AnnouncedCount;
  readonly kept: KeptCount;
}

/** What was found in the paragraph of this index. */
interface Found {
  readonly paragraph: Paragraph;
  readonly index: number;
  /** From the numeral to the noun, in the paragraph's text. */
  readonly span: Span;
  readonly numeral: string;
  /** In the document. */
  readonly items: readonly Span[];
}

/** The count and its list; `undefined` where the numeral is no number. */
export function toListedCount(found: Found): ListedCount | undefined {
  const { paragraph, index, span, numeral, items } = found;
  const promised = numeral === '两' ? 2 : parseHanNumeral(numeral);
  if (promised === undefined) return undefined;
  const { start } = span;
  return {
    count: {
      paragraph: index,
      span: toDocumentSpan(paragraph, span),
      numeralSpan: toDocumentSpan(paragraph, { start, end: start + numeral.length }),
      script: 'han',
      promised,
      kept: undefined,
    },
    kept: { found: items.length, lastOrdinal: items.length, items },
  };
}
