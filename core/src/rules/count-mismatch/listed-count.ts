import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { ActualCount, AnnouncedCount, Paragraph } from '../../document/model/document.js';
import { parseHanNumeral } from '../../text/han-numerals.js';
import type { Span } from '../../text/span.js';

/** A list that ends with 等 or …: it has more members than it names. */
export const OPEN_END = /等$|等等|…|\.\.\./u;

/** A count in Chinese numerals and the list that answers it. */
export interface ListedCount {
  readonly count: AnnouncedCount;
  readonly actual: ActualCount;
}

/** A count and its list as found in one paragraph. */
interface Found {
  readonly paragraph: Paragraph;
  /** The index of the paragraph in the speech. */
  readonly index: number;
  /** From the numeral to the noun, in the paragraph's text. */
  readonly span: Span;
  readonly numeral: string;
  /** The members of the list, as document spans. */
  readonly items: readonly Span[];
}

/** @returns The count with its list; `undefined` where the numeral cannot be parsed. */
export function toListedCount(found: Found): ListedCount | undefined {
  const { paragraph, index, span, numeral, items } = found;
  const announced = numeral === '两' ? 2 : parseHanNumeral(numeral);
  if (announced === undefined) return undefined;
  const { start } = span;
  return {
    count: {
      paragraph: index,
      span: toDocumentSpan(paragraph, span),
      numeralSpan: toDocumentSpan(paragraph, { start, end: start + numeral.length }),
      script: 'han',
      announced,
      actual: undefined,
    },
    actual: { found: items.length, lastOrdinal: items.length, items },
  };
}
