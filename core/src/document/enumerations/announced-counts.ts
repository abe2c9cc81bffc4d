/** Finds the list that follows an announced count: the series after the colon, or the headings below. */
import type {
  ActualCount,
  AnnouncedCount,
  EnumerationItem,
  EnumerationSeries,
  Heading,
  Paragraph,
  Speech,
} from '../model/document.js';
import type { AnnouncedCountFact } from './announced-count.js';
import { findClauseList } from './clause-lists.js';
import { LAST_ORDINAL } from './enumeration-items.js';
import { findFrom } from '../lines/paragraph-order.js';
import { toDocumentOffset, toDocumentSpan } from '../lines/paragraph-spans.js';

/** Formulations whose number is part of a name; they announce a list only before a colon. */
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
  '三大攻坚战',
  '两个文明',
]);

/** The lists of a speech, to be looked up by where they start. */
interface Lists {
  readonly headings: readonly Heading[];
  /** Series whose first item opens a paragraph, in order. */
  readonly openingSeries: readonly EnumerationSeries[];
  /** The first items of those. */
  readonly openingItems: readonly EnumerationItem[];
  /** By the document offset of the first item's marker. */
  readonly seriesAt: ReadonlyMap<number, EnumerationSeries>;
}

/** The counts announced in the paragraphs `first` to `end` (half open), each with its list; spans in document offsets. */
export function findAnnouncedCounts(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  { headings, series }: Pick<Speech, 'headings' | 'series'>,
  isContent: (paragraph: number) => boolean,
): readonly AnnouncedCount[] {
  const counts: AnnouncedCount[] = [];
  const openingSeries = series.filter(({ items }) => items[0]?.opensParagraph);
  const lists: Lists = {
    headings,
    openingSeries,
    openingItems: openingSeries.flatMap(({ items }) => items.slice(0, 1)),
    seriesAt: new Map(series.map((one) => [one.items[0]?.markerSpan.start ?? -1, one])),
  };
  for (let index = first; index < end; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.facts.counts.length === 0 || !isContent(index)) continue;
    for (const fact of paragraph.facts.counts) {
      counts.push({
        paragraph: index,
        span: toDocumentSpan(paragraph, fact.span),
        numeralSpan: toDocumentSpan(paragraph, fact.numeralSpan),
        script: fact.script,
        announced: fact.announced,
        actual:
          findActual(fact, index, paragraph, lists) ??
          (isWithoutList(fact, paragraphs, index, end, isContent) ? NO_ITEMS : undefined),
      });
    }
  }
  return counts;
}

const NO_ITEMS: ActualCount = { found: 0, lastOrdinal: 0, items: [] };

/** 谢谢大家！ */
const isClosing = ({ facts }: Paragraph): boolean => facts.role === 'closing';
/** 四点要求  三个方面的意见: what a speaker announces. */
const POINTS = /意见|要求|问题|方面|建议|体会|希望|想法|看法|点$|任务|措施|请求|工作/u;

/**
 * 我再提四点要求： and no ordinal follows up to the end: fewer paragraphs than were announced, none with a list of its own.
 * Holds for counts that a speaker announces alone; a longer text may make its points without ordinals.
 */
function isWithoutList(
  { opens, spoken, announced, script, span }: AnnouncedCountFact,
  paragraphs: readonly Paragraph[],
  index: number,
  end: number,
  isContent: (paragraph: number) => boolean,
): boolean {
  const noun = paragraphs[index]?.facts.text.slice(span.start, span.end) ?? '';
  if (opens !== 'end' || !spoken || !POINTS.test(noun)) return false;
  if (script !== 'han' || announced < 3) return false;
  if (end - index - 1 > announced) return false;
  let texts = 0;
  for (let at = index + 1; at < end; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || !isContent(at)) return false;
    const { items, inlineMarkers, marker, role, text } = paragraph.facts;
    if (items.length > 0 || inlineMarkers.length > 0 || marker || SEVERAL_POINTS.test(text))
      return false;
    if (role === 'text' && !isClosing(paragraph)) texts += 1;
  }
  return texts > 0 && texts < announced - 1;
}

/** ；…；…, 要…，要…，要…: several points without ordinals. */
const SEVERAL_POINTS =
  /；[^；]{1,80}；|(?:^|[，。；])(?<word>要|坚持|必须|做到)[^，。；]{1,60}[，。；]\k<word>/u;

function findActual(
  fact: AnnouncedCountFact,
  index: number,
  paragraph: Paragraph,
  lists: Lists,
): ActualCount | undefined {
  const noun = paragraph.facts.text.slice(fact.span.start, fact.span.end);
  if (fact.opens !== 'colon' && NAMES_WITH_NUMBERS.has(noun)) return undefined;
  if (fact.opens === 'end') return findBelow(index, fact, lists);
  const listStart = toDocumentOffset(paragraph, fact.listStart);
  const lead = AGENDA_LEAD.exec(paragraph.facts.text.slice(fact.listStart, fact.listStart + REACH));
  const series =
    lists.seriesAt.get(listStart) ??
    lists.seriesAt.get(listStart + 1) ??
    (lead ? lists.seriesAt.get(listStart + lead[0].length) : undefined);
  if (series) return fromSeries(series, fact.announced);
  return (
    findHeadingsAt(index, listStart, lists.headings) ??
    (fact.opens === 'colon' ? findClauses(fact, paragraph) : undefined)
  );
}

/** 会议共有五项议程。现在，进行第一项: the words before the first item. */
const AGENDA_LEAD =
  /^(?:现在|下面|首先|接下来)?[，,]?(?:我们|请大家)?(?:进行|开始)(?:大会|会议)?(?=第)/u;
/** In UTF-16 units. */
const REACH = 16;

/** The list of clauses with the same first or last word that starts right after the colon. */
function findClauses(
  { listStart, nounStart, span }: AnnouncedCountFact,
  paragraph: Paragraph,
): ActualCount | undefined {
  const { text } = paragraph.facts;
  const members = findClauseList(text, listStart, text.slice(nounStart, span.end));
  if (!members) return undefined;
  const items = members.map((span) => toDocumentSpan(paragraph, span));
  return { found: items.length, lastOrdinal: items.length, items };
}

/** The headings that start right after the colon or stop, or one character later (after an opening quotation mark). */
function findHeadingsAt(
  index: number,
  offset: number,
  headings: readonly Heading[],
): ActualCount | undefined {
  for (let at = findFrom(headings, index); at < headings.length; at += 1) {
    const heading = headings[at];
    if (!heading || heading.paragraph > index) return undefined;
    const { start } = heading.markerSpan;
    if (start === offset || start === offset + 1) return fromHeadings(headings, at);
  }
  return undefined;
}

/** The list that opens the next paragraph; after what a speaker announces, one paragraph may stand between. */
function findBelow(
  index: number,
  { spoken, announced }: AnnouncedCountFact,
  lists: Lists,
): ActualCount | undefined {
  const reach = index + (spoken ? 2 : 1);
  const heading = findFrom(lists.headings, index + 1);
  const headingAt = lists.headings[heading]?.paragraph ?? Infinity;
  const series = lists.openingSeries[findFrom(lists.openingItems, index + 1)];
  const seriesAt = series?.items[0]?.paragraph ?? Infinity;
  if (Math.min(headingAt, seriesAt) > reach) return undefined;
  if (series && seriesAt < headingAt) return fromSeries(series, announced);
  return fromHeadings(lists.headings, heading);
}

function fromSeries(series: EnumerationSeries, announced: number): ActualCount | undefined {
  const items = withoutClosingLast(series, announced);
  if (items[0]?.marker.ordinal !== 1) return undefined;
  const last = items.at(-1)?.marker.ordinal ?? 0;
  return {
    found: items.length,
    lastOrdinal: last === LAST_ORDINAL ? (items.at(-2)?.marker.ordinal ?? 0) + 1 : last,
    items: items.map(({ markerSpan }) => markerSpan),
  };
}

/**
 * 最后 after 第三 may be the last item or the end of the speech (最后，祝大家…): the reading that makes the number of items
 * right is taken; where neither does, it is an item if it opens a paragraph as the others do, or as they do not.
 */
function withoutClosingLast(
  { family, items }: EnumerationSeries,
  announced: number,
): readonly EnumerationItem[] {
  const last = items.at(-1);
  if (family === '首先' || last?.marker.ordinal !== LAST_ORDINAL) return items;
  const counts = last.opensParagraph === items[0]?.opensParagraph;
  const dropped = counts ? announced === items.length - 1 : announced !== items.length;
  return dropped ? items.slice(0, -1) : items;
}

/** The siblings from the first heading on, up to where the numbering starts again. */
function fromHeadings(headings: readonly Heading[], first: number): ActualCount | undefined {
  const opening = headings[first];
  if (opening?.marker.ordinal !== 1) return undefined;
  const siblings: Heading[] = [];
  for (let at = first; at < headings.length; at += 1) {
    const heading = headings[at];
    if (!heading) break;
    if (heading.level < opening.level || heading.part !== opening.part) break;
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
