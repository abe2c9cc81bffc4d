/** Counts that look back at their list: 一是…；二是…；三是…。以上四个问题要整改。 */
import type { EnumerationSeries, Paragraph, SpeechText } from '../../document/model/document.js';
import { partitionPoint } from '../../text/partition-point.js';
import { type ListedCount, toListedCount } from './listed-count.js';

/** 以上四个问题: at the beginning of a sentence, and no list behind it. */
const BEHIND =
  /(?<=^|[。！；])(?<lead>以上|上述)(?:这)?(?<numeral>[两二三四五六七八九十]{1,2})(?<measure>[个点项条大])(?<noun>方面|问题|意见|要求|建议|任务|工作|不足|措施|重点|环节)(?![^。；]{0,20}[：:])/gu;

/** The counts of a speech that name another number than the only list right before them has. */
export function findCountsBehind({ series, paragraphs }: SpeechText): readonly ListedCount[] {
  const lists = series.toSorted((a, b) => endOf(a) - endOf(b));
  return paragraphs.flatMap((paragraph, index) => readCounts(paragraph, index, lists));
}

/** Where the marker of its last item ends. */
function endOf({ items }: EnumerationSeries): number {
  return items.at(-1)?.markerSpan.end ?? 0;
}

/** `lists`: in the order of their ends. */
function readCounts(
  paragraph: Paragraph,
  index: number,
  lists: readonly EnumerationSeries[],
): readonly ListedCount[] {
  const { text } = paragraph.facts;
  if (!text.includes('以上') && !text.includes('上述')) return NONE;
  const found: ListedCount[] = [];
  for (const match of text.matchAll(BEHIND)) {
    const { lead = '', numeral = '', noun = '' } = match.groups ?? {};
    const at = paragraph.start + match.index;
    const list = findOnlyList(lists, index, at);
    if (!list || !isNamed(list, noun, paragraph)) continue;
    const start = match.index + match[0].indexOf(numeral, lead.length);
    const span = { start, end: match.index + match[0].length };
    const items = list.items.map(({ markerSpan }) => markerSpan);
    const count = toListedCount({ paragraph, index, span, numeral, items });
    if (count) found.push(count);
  }
  return found;
}

/** 存在以下问题：一是…: what is counted is named before the list; 以上三项工作 may be all that the speech has said. */
function isNamed({ items }: EnumerationSeries, noun: string, { start, facts }: Paragraph): boolean {
  const first = items[0]?.markerSpan.start ?? 0;
  return first >= start && facts.text.slice(0, first - start).includes(noun);
}

/** A list that ends so many paragraphs above may be meant as well. */
const REACH = 8;

/** The list that ends in the paragraph, where no other list is near and its items count up to their number. */
function findOnlyList(
  lists: readonly EnumerationSeries[],
  paragraph: number,
  before: number,
): EnumerationSeries | undefined {
  const behind = partitionPoint(lists.length, (at) => endOf(lists[at] ?? NO_LIST) <= before);
  const [other, list] = [lists[behind - 2], lists[behind - 1]];
  const last = list?.items.at(-1);
  if (!list || last?.paragraph !== paragraph) return undefined;
  if (other && (other.items.at(-1)?.paragraph ?? -1) >= paragraph - REACH) return undefined;
  return list.items.every(({ marker }, at) => marker.ordinal === at + 1) ? list : undefined;
}

const NO_LIST: EnumerationSeries = { family: '', items: [] };
const NONE: readonly never[] = [];
