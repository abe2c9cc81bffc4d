/** Groups the items of one speech into series. */
import type { EnumerationItem, EnumerationSeries, Paragraph } from '../model/document.js';
import { LAST_ORDINAL } from './enumeration-items.js';
import { findUnmarkedFirst } from './unmarked-first.js';
import {
  closeSeries,
  expects,
  findMisnumbered,
  findSeriesEndedBy,
  findMixed,
  hasFamily,
  isParallel,
  opensWithoutFirst,
  type OpenSeries,
} from './open-series.js';
import { toDocumentSpan } from '../lines/paragraph-spans.js';

/**
 * The series of the paragraphs `first` to `end` (half open). A heading (`isHeading`) closes open series; paragraphs for
 * which `isContent` is false are skipped.
 */
export function findSeries(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  isHeading: (paragraph: number) => boolean,
  isContent: (paragraph: number) => boolean,
): readonly EnumerationSeries[] {
  const series: SeriesSoFar = { open: [], found: [], interrupted: [] };
  for (let index = first; index < end; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    if (isHeading(index)) interrupt(series);
    if (paragraph.facts.items.length === 0 || !isContent(index)) continue;
    series.open = series.open.filter((one) => reaches(one, index));
    for (const item of toItems(paragraph, index)) {
      place(item, series, () => findUnmarkedFirst(paragraphs, item));
    }
  }
  return closeSeries(series.found).map(({ family, items }) => ({ family, items }));
}

/** The most series that are open at the same time; beyond it the oldest is closed. */
const MOST_OPEN = 40;

interface SeriesSoFar {
  readonly found: OpenSeries[];
  open: OpenSeries[];
  /** Series closed by a heading after one item, latest last; they may continue: 第一，…, headings below it, 第二，…. */
  readonly interrupted: OpenSeries[];
}

/** Closes all series at a heading, except those of 第一部分, which are above headings. */
function interrupt(series: SeriesSoFar): void {
  for (const one of series.open) if (one.items.length === 1) series.interrupted.push(one);
  series.interrupted.splice(0, series.interrupted.length - MOST_OPEN);
  series.open = series.open.filter(({ family }) => family === '第部分');
}

/** A series inside a paragraph may continue in the next two; one of items that open paragraphs continues until a heading. */
function reaches({ items }: OpenSeries, paragraph: number): boolean {
  const last = items.at(-1);
  return (
    last === undefined ||
    items.some(({ opensParagraph }) => opensParagraph) ||
    paragraph - last.paragraph <= 2
  );
}

function toItems(paragraph: Paragraph, index: number): EnumerationItem[] {
  return paragraph.facts.items.map((marker) => ({
    marker,
    paragraph: index,
    markerSpan: toDocumentSpan(paragraph, marker.span),
    opensParagraph: marker.after === 'start',
  }));
}

/** Adds an item to the series that expects it, to one in which its ordinal is wrong, or to a new one. */
function place(
  item: EnumerationItem,
  series: SeriesSoFar,
  findFirst: () => EnumerationItem | undefined,
): void {
  const { open } = series;
  if (item.marker.ordinal === 1) {
    start(item, findNeighbour(item, open), series);
    return;
  }
  const taking =
    item.marker.ordinal === LAST_ORDINAL
      ? findSeriesEndedBy(item, open)
      : findSeriesFor(item, open);
  if (taking) {
    taking.items.push(item);
    open.length = open.indexOf(taking) + 1;
  } else if (opensWithoutFirst(item, open)) {
    const resumed = resume(item, series);
    if (resumed) return;
    const first = findFirst();
    start(first ?? item, undefined, series);
    if (first) series.open.at(-1)?.items.push(item);
  }
}

/** The series that a first item may belong to: one that has only a first item, or that lacks its first item. */
function findNeighbour(item: EnumerationItem, open: readonly OpenSeries[]): OpenSeries | undefined {
  const before = open.findLast(({ family }) => family === item.marker.family);
  if (!before || !isParallel(before, item)) return undefined;
  const [first] = before.items;
  return before.items.length === 1 || first?.marker.ordinal !== 1 ? before : undefined;
}

function findSeriesFor(item: EnumerationItem, open: readonly OpenSeries[]): OpenSeries | undefined {
  const { family, ordinal } = item.marker;
  const waiting = open.findLast((series) => hasFamily(series, family) && expects(series, ordinal));
  const mixed = findMixed(item, open);
  if (waiting && mixed && isInside(mixed, waiting, item)) return mixed;
  return waiting ?? findMisnumbered(item, open) ?? mixed;
}

/**
 * 第二，…。首先，…；其次，…；第三，… inside a paragraph continues the series in that paragraph, although a series of
 * paragraphs 第一，第二， expects the same number.
 */
function isInside(mixed: OpenSeries, waiting: OpenSeries, item: EnumerationItem): boolean {
  return (
    !item.opensParagraph &&
    mixed.items.length >= 2 &&
    waiting.items.at(-1)?.opensParagraph === true &&
    mixed.items.at(-1)?.opensParagraph === false
  );
}

/** Adds the item to a series that a heading interrupted. @returns whether there was one */
function resume(item: EnumerationItem, { open, interrupted }: SeriesSoFar): boolean {
  const { family, ordinal } = item.marker;
  const series = interrupted.findLast((one) => one.family === family && isParallel(one, item));
  if (!series || !item.opensParagraph || !expects(series, ordinal)) return false;
  series.items.push(item);
  open.push(series);
  return true;
}

function start(
  item: EnumerationItem,
  inside: OpenSeries | undefined,
  { open, found }: SeriesSoFar,
): void {
  const series = { family: item.marker.family, items: [item], inside };
  open.push(series);
  if (open.length > MOST_OPEN) open.shift();
  found.push(series);
}

/** Whether a series has items of several families; 最后 belongs to any. */
export function isMixed({ family, items }: EnumerationSeries): boolean {
  return items.some(({ marker }) => marker.family !== family && marker.ordinal !== LAST_ORDINAL);
}
