/** Counts that refer back to the list before them: 一是…；二是…；三是…。以上四个问题要整改。 */
import type { EnumerationSeries, Paragraph, SpeechText } from '../../document/model/document.js';
import { partitionPoint } from '../../text/partition-point.js';
import { type ListedCount, toListedCount } from './listed-count.js';
import { matchesOf } from '../../text/matches.js';

/** 以上四个问题: at the beginning of a sentence, with no colon, and so no list, after it. */
const BACKWARD_COUNT =
  /(?<=^|[。！；])(?<lead>以上|上述)(?:这)?(?<numeral>[两二三四五六七八九十]{1,2})(?<measure>[个点项条大])(?<noun>方面|问题|意见|要求|建议|任务|工作|不足|措施|重点|环节)(?![^。；]{0,20}[：:])/gu;

/** The backward counts of a speech, each with the one list right before it. */
export function findBackwardCounts({ series, paragraphs }: SpeechText): readonly ListedCount[] {
  const lists = series.toSorted((a, b) => endOf(a) - endOf(b));
  return paragraphs.flatMap((paragraph, index) => readCounts(paragraph, index, lists));
}

/** The document offset at which the marker of the last item ends. */
function endOf({ items }: EnumerationSeries): number {
  return items.at(-1)?.markerSpan.end ?? 0;
}

/** @param lists - Sorted by `endOf`. */
function readCounts(
  paragraph: Paragraph,
  index: number,
  lists: readonly EnumerationSeries[],
): readonly ListedCount[] {
  const { text } = paragraph.facts;
  if (!text.includes('以上') && !text.includes('上述')) return NONE;
  const found: ListedCount[] = [];
  for (const match of matchesOf(text, BACKWARD_COUNT)) {
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

/** 存在以下问题：一是…: the counted noun stands before the list too. Otherwise 以上三项工作 may mean the whole speech so far. */
function isNamed({ items }: EnumerationSeries, noun: string, { start, facts }: Paragraph): boolean {
  const first = items[0]?.markerSpan.start ?? 0;
  return first >= start && facts.text.slice(0, first - start).includes(noun);
}

/** The count may also mean another list that ends at most this many paragraphs above. */
const REACH_IN_PARAGRAPHS = 8;

/** The last list that ends in the paragraph before `before`, if no other list is near and its items are numbered 1 to n. */
function findOnlyList(
  lists: readonly EnumerationSeries[],
  paragraph: number,
  before: number,
): EnumerationSeries | undefined {
  const ended = partitionPoint(lists.length, (at) => endOf(lists[at] ?? NO_LIST) <= before);
  const [other, list] = [lists[ended - 2], lists[ended - 1]];
  const last = list?.items.at(-1);
  if (!list || last?.paragraph !== paragraph) return undefined;
  if (other && (other.items.at(-1)?.paragraph ?? -1) >= paragraph - REACH_IN_PARAGRAPHS)
    return undefined;
  return list.items.every(({ marker }, at) => marker.ordinal === at + 1) ? list : undefined;
}

const NO_LIST: EnumerationSeries = { family: '', items: [] };
const NONE: readonly never[] = [];
