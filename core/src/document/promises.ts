/** Finds the list that keeps an announced count: the series behind the colon, or the headings below. */
import type {
  AnnouncedCount,
  EnumerationSeries,
  Heading,
  KeptCount,
  Paragraph,
} from './document.js';
import type { AnnouncedCountFact } from './counts.js';
import { LAST_ORDINAL } from './enumeration-items.js';
import { toDocumentOffset, toDocumentSpan } from './paragraph-spans.js';

/** Formulations whose number is part of a name; they promise a list only where a colon opens one. */
const NAMES_WITH_NUMBERS = new Set([
  '四个意识',
  '四个自信',
  '四个全面',
  '四个伟大',
  '三个代表',
  '两个维护',
  '两个确立',
  '两个一百年',
  '两个毫不动摇',
  '三个务必',
  '两个务必',
  '三个地带',
  '四个现代化',
  '五个统筹',
  '四个服从',
  '三个文明',
  '两个文明',
]);

export interface SpeechLists {
  readonly headings: readonly Heading[];
  readonly series: readonly EnumerationSeries[];
}

/** The counts announced in the paragraphs `first` to `end`, each with the list that answers it. */
export function findAnnouncedCounts(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  lists: SpeechLists,
  isContent: (paragraph: number) => boolean,
): readonly AnnouncedCount[] {
  const counts: AnnouncedCount[] = [];
  for (let index = first; index < end; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.facts.counts.length === 0 || !isContent(index)) continue;
    for (const fact of paragraph.facts.counts) {
      counts.push({
        paragraph: index,
        span: toDocumentSpan(paragraph, fact.span),
        numeralSpan: toDocumentSpan(paragraph, fact.numeralSpan),
        script: fact.script,
        promised: fact.promised,
        kept: findKept(fact, index, paragraph, lists),
      });
    }
  }
  return counts;
}

function findKept(
  fact: AnnouncedCountFact,
  index: number,
  paragraph: Paragraph,
  lists: SpeechLists,
): KeptCount | undefined {
  const noun = paragraph.facts.text.slice(fact.span.start, fact.span.end);
  if (fact.opens !== 'colon' && NAMES_WITH_NUMBERS.has(noun)) return undefined;
  if (fact.opens === 'end') return findBelow(index, fact, lists);
  return findBehind(toDocumentOffset(paragraph, fact.listStart), lists);
}

/** The list that starts right behind the colon or stop, or one character later (an opening quote). */
function findBehind(offset: number, lists: SpeechLists): KeptCount | undefined {
  const starts = ({ start }: { start: number }) => start >= offset && start <= offset + 1;
  const series = lists.series.find(({ items }) => items[0] && starts(items[0].markerSpan));
  if (series) return ofSeries(series);
  const heading = lists.headings.findIndex(({ markerSpan }) => starts(markerSpan));
  return heading < 0 ? undefined : ofHeadings(lists.headings, heading);
}

/** The list that opens the next paragraph; what a speaker announces may have one paragraph before it. */
function findBelow(
  index: number,
  { spoken }: AnnouncedCountFact,
  lists: SpeechLists,
): KeptCount | undefined {
  const reach = index + (spoken ? 2 : 1);
  const heading = lists.headings.findIndex(({ paragraph }) => paragraph > index);
  const series = lists.series.find(
    ({ items: [item] }) => item && item.paragraph > index && item.opensParagraph,
  );
  const headingAt = lists.headings[heading]?.paragraph ?? Infinity;
  const seriesAt = series?.items[0]?.paragraph ?? Infinity;
  if (Math.min(headingAt, seriesAt) > reach) return undefined;
  if (series && seriesAt < headingAt) return ofSeries(series);
  return ofHeadings(lists.headings, heading);
}

function ofSeries({ items }: EnumerationSeries): KeptCount | undefined {
  if (items[0]?.marker.ordinal !== 1) return undefined;
  const last = items.at(-1)?.marker.ordinal ?? 0;
  return {
    found: items.length,
    lastOrdinal: last === LAST_ORDINAL ? items.length : last,
    items: items.map(({ markerSpan }) => markerSpan),
  };
}

/** The siblings from the first heading on, up to where the numbering starts again. */
function ofHeadings(headings: readonly Heading[], first: number): KeptCount | undefined {
  const opening = headings[first];
  if (opening?.marker.ordinal !== 1) return undefined;
  const siblings: Heading[] = [];
  for (const heading of headings.slice(first)) {
    if (heading.level < opening.level) break;
    if (heading.level !== opening.level || heading.parent !== opening.parent) continue;
    if (siblings.length > 1 && heading.marker.ordinal === 1) break;
    siblings.push(heading);
  }
  return {
    found: siblings.length,
    lastOrdinal: siblings.at(-1)?.marker.ordinal ?? 0,
    items: siblings.map(({ span }) => span),
  };
}
