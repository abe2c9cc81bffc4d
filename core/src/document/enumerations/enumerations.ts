/** From single items to the series they belong to, within one speech. */
import type { EnumerationItem, EnumerationSeries, Paragraph } from '../model/document.js';
import { LAST_ORDINAL } from './enumeration-items.js';
import { findGluedFirst } from './glued-first.js';
import {
  closeSeries,
  expects,
  findDisturbed,
  findEnded,
  findMixed,
  hasFamily,
  isBeside,
  opensLate,
  type OpenSeries,
} from './open-series.js';
import { toDocumentSpan } from '../lines/paragraph-spans.js';

/**
 * The series of the paragraphs `first` to `end`. A heading (`isHeading`) closes what is open; residue
 * (`isContent` false) is passed over.
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
      place(item, series, () => findGluedFirst(paragraphs, item));
    }
  }
  return closeSeries(series.found).map(({ family, items }) => ({ family, items }));
}

/** Series that are open side by side; the first of more is closed. */
const MOST_OPEN = 40;

interface SeriesSoFar {
  readonly found: OpenSeries[];
  open: OpenSeries[];
  /** The last first items that stood alone in front of a heading: 第一，…, headings of its own, 第二，…. */
  readonly interrupted: OpenSeries[];
}

/** A heading closes all series but those of 第一部分, which stand above headings. */
function interrupt(series: SeriesSoFar): void {
  for (const one of series.open) if (one.items.length === 1) series.interrupted.push(one);
  series.interrupted.splice(0, series.interrupted.length - MOST_OPEN);
  series.open = series.open.filter(({ family }) => family === '第部分');
}

/** A series inside a paragraph may go on in the next one or two; a series of paragraphs goes on until a heading. */
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

/** Puts an item where it belongs: into the series that waits for it, into one it disturbs, or into a new one. */
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
  const taker =
    item.marker.ordinal === LAST_ORDINAL ? findEnded(item, open) : findTaker(item, open);
  if (taker) {
    taker.items.push(item);
    open.length = open.indexOf(taker) + 1;
  } else if (opensLate(item, open)) {
    const resumed = resume(item, series);
    if (resumed) return;
    const first = findFirst();
    start(first ?? item, undefined, series);
    if (first) series.open.at(-1)?.items.push(item);
  }
}

/** The series that a first item may be part of: one that has only its own first item, or none. */
function findNeighbour(item: EnumerationItem, open: readonly OpenSeries[]): OpenSeries | undefined {
  const before = open.findLast(({ family }) => family === item.marker.family);
  if (!before || !isBeside(before, item)) return undefined;
  const [first] = before.items;
  return before.items.length === 1 || first?.marker.ordinal !== 1 ? before : undefined;
}

function findTaker(item: EnumerationItem, open: readonly OpenSeries[]): OpenSeries | undefined {
  const { family, ordinal } = item.marker;
  const waiting = open.findLast((series) => hasFamily(series, family) && expects(series, ordinal));
  const mixed = findMixed(item, open);
  if (waiting && mixed && isInside(mixed, waiting, item)) return mixed;
  return waiting ?? findDisturbed(item, open) ?? mixed;
}

/**
 * 第二，…。首先，…；其次，…；第三，… inside a paragraph goes on the series that runs there, although a row of
 * paragraphs 第一，第二， waits for the same number.
 */
function isInside(mixed: OpenSeries, waiting: OpenSeries, item: EnumerationItem): boolean {
  return (
    !item.opensParagraph &&
    mixed.items.length >= 2 &&
    waiting.items.at(-1)?.opensParagraph === true &&
    mixed.items.at(-1)?.opensParagraph === false
  );
}

/** Goes on the series that a heading interrupted. */
function resume(item: EnumerationItem, { open, interrupted }: SeriesSoFar): boolean {
  const { family, ordinal } = item.marker;
  const series = interrupted.findLast((one) => one.family === family && isBeside(one, item));
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

/** Whether a series changes its family on the way; 最后 is at home in any. */
export function isMixed({ family, items }: EnumerationSeries): boolean {
  return items.some(({ marker }) => marker.family !== family && marker.ordinal !== LAST_ORDINAL);
}
