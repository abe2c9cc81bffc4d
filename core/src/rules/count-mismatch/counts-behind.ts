/** Counts that look back at their list: 一是…；二是…；三是…。以上四个问题要整改。 */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { EnumerationSeries, Paragraph, SpeechText } from '../../document/model/document.js';
import { parseHanNumeral } from '../../text/han-numerals.js';
import type { BracketCount } from './bracket-lists.js';

/** 以上四个问题, 上述三点: at the beginning of a sentence, and no list behind it. */
const BEHIND =
  /(?<=^|[。！；])(?<lead>以上|上述)(?:这)?(?<numeral>[两二三四五六七八九十]{1,2})(?<measure>[个点项条大])(?<noun>方面|问题|意见|要求|建议|任务|工作|不足|措施|重点|环节)?(?![^。；]{0,20}[：:])/gu;

/** The counts of a paragraph that name another number than the only list right before them has. */
export function findCountsBehind(
  { series }: SpeechText,
  paragraph: Paragraph,
  index: number,
): readonly BracketCount[] {
  const { text } = paragraph.facts;
  if (!text.includes('以上') && !text.includes('上述')) return NONE;
  const found: BracketCount[] = [];
  for (const match of text.matchAll(BEHIND)) {
    const { lead = '', numeral = '' } = match.groups ?? {};
    const promised = numeral === '两' ? 2 : parseHanNumeral(numeral);
    const at = paragraph.start + match.index;
    const list = findOnlyList(series, index, at);
    if (promised === undefined || !list) continue;
    const start = match.index + match[0].indexOf(numeral, lead.length);
    found.push({
      count: {
        paragraph: index,
        span: toDocumentSpan(paragraph, { start, end: match.index + match[0].length }),
        numeralSpan: toDocumentSpan(paragraph, { start, end: start + numeral.length }),
        script: 'han',
        promised,
        kept: undefined,
      },
      kept: {
        found: list.items.length,
        lastOrdinal: list.items.length,
        items: list.items.map(({ markerSpan }) => markerSpan),
      },
    });
  }
  return found;
}

/** A list that ends so many paragraphs above may be meant as well. */
const REACH = 8;

/** The list that ends in the paragraph or the one above it, where no other list is near and its items count up to their number. */
function findOnlyList(
  series: readonly EnumerationSeries[],
  paragraph: number,
  before: number,
): EnumerationSeries | undefined {
  const near = series.filter(({ items }) => {
    const last = items.at(-1);
    return last && last.markerSpan.end <= before && last.paragraph >= paragraph - REACH;
  });
  const [list] = near;
  const last = list?.items.at(-1);
  if (near.length !== 1 || !list || !last || last.paragraph < paragraph - 1) return undefined;
  return list.items.every(({ marker }, at) => marker.ordinal === at + 1) ? list : undefined;
}

const NONE: readonly never[] = [];
