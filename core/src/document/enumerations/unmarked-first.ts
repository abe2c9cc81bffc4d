/** Finds the first item of a series that follows its lead-in without a mark: 总的印象一是力度大。…二是进度快。 */
import type { EnumerationItem, Paragraph } from '../model/document.js';
import { toDocumentSpan } from '../lines/paragraph-spans.js';
import { isHan } from '../../text/characters.js';

/** How many paragraphs before the second item are searched. */
const REACH = 2;
/** 之一是  统一是  唯一是  第一是: characters with which 一 is part of another word. */
const NOT_AFTER = '之统唯第万单同专不十';

/** The glued 一是 before a 二是 or 三是 that no series takes; `undefined` where there is none. */
export function findUnmarkedFirst(
  paragraphs: readonly Paragraph[],
  { marker, paragraph: index }: EnumerationItem,
): EnumerationItem | undefined {
  const { family, ordinal } = marker;
  if ((ordinal !== 2 && ordinal !== 3) || (family !== '是' && family !== '要')) return undefined;
  // Where the second item is missing too, only the same paragraph tells.
  const reach = ordinal === 2 ? REACH : 0;
  for (let at = index; at >= 0 && at >= index - reach; at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) return undefined;
    const { text } = paragraph.facts;
    const end = at === index ? marker.span.start : text.length;
    const start = text.lastIndexOf(`一${family}`, end - 2);
    if (start < 1 || !isHan(text.charCodeAt(start - 1))) continue;
    if (NOT_AFTER.includes(text.charAt(start - 1))) continue;
    const span = { start, end: start + 2 };
    return {
      marker: {
        family,
        ordinal: 1,
        script: 'han',
        span,
        numeralSpan: { start, end: start + 1 },
        after: 'comma',
        weak: true,
      },
      paragraph: at,
      markerSpan: toDocumentSpan(paragraph, span),
      opensParagraph: false,
    };
  }
  return undefined;
}
