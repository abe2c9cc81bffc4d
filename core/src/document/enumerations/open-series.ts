/** Series while they are being built: which one expects an item, and which one an unexpected item belongs to. */
import type { EnumerationItem } from '../model/document.js';
import { isCharacterFamily, LAST_ORDINAL, type ItemMarker } from './enumeration-items.js';

/** A series that may get more items. */
export interface OpenSeries {
  readonly family: string;
  readonly items: EnumerationItem[];
  /** The series that was open when it began, if that one had only a first item or lacked it; see `closeSeries`. */
  readonly inside: OpenSeries | undefined;
}

/** Families that a writer mixes by mistake: 首先…其次…第三, 一是…二要…三是. */
const MIXED_BY_MISTAKE = new Set(['是', '要', '第', '首先', '其']);
/** Families that end in 最后. */
const ENDED_BY_LAST = new Set(['第', '其', '首先']);
/** Families of which a second item opens a series without its first item. */
const OPENED_WITHOUT_FIRST = new Set(['第', '其', '首先', '第步']);
/** Families whose ordinals are references as often as items: （1） ①. */
const REFERENCE_FAMILIES = new Set(['（N）', '（D）', 'C']);

/** Whether the item follows a boundary stronger than a comma. */
function beginsSentence({ marker: { after } }: EnumerationItem): boolean {
  return after !== 'comma' && after !== 'pause';
}

/** Whether the series has an item of the family. */
export function hasFamily({ items, family }: OpenSeries, wanted: string): boolean {
  return family === wanted || items.some(({ marker }) => marker.family === wanted);
}

/** Whether the ordinal is the next of the series. */
export function expects({ items }: OpenSeries, ordinal: number): boolean {
  return items.at(-1)?.marker.ordinal === ordinal - 1;
}

/**
 * Whether the item and the last of the series both open paragraphs, or are in one paragraph. A series whose items all open
 * paragraphs takes only items that do.
 */
export function isParallel({ items }: OpenSeries, item: EnumerationItem): boolean {
  const last = items.at(-1);
  if (!last) return false;
  if (last.opensParagraph && item.opensParagraph) return true;
  if (items.length > 1 && items.every(({ opensParagraph }) => opensParagraph)) return false;
  return last.paragraph === item.paragraph;
}

/** The series that 最后 ends: the innermost parallel one, or else the innermost with two items or more. */
export function findSeriesEndedBy(
  item: EnumerationItem,
  open: readonly OpenSeries[],
): OpenSeries | undefined {
  const endless = open.filter(({ items }) => items.at(-1)?.marker.ordinal !== LAST_ORDINAL);
  return (
    endless.findLast((series) => isEndedBy(series, item)) ??
    endless.findLast((series) => ENDED_BY_LAST.has(series.family) && series.items.length > 1)
  );
}

function isEndedBy(series: OpenSeries, item: EnumerationItem): boolean {
  if (!ENDED_BY_LAST.has(series.family) || !isParallel(series, item)) return false;
  return series.family === '首先' || beginsSentence(item);
}

/** A series of the item's family that the item belongs to although its ordinal is not the next one. */
export function findMisnumbered(
  item: EnumerationItem,
  open: readonly OpenSeries[],
): OpenSeries | undefined {
  const series = open.findLast((one) => one.family === item.marker.family && isParallel(one, item));
  return series && item.marker.weak && !isPlausible(item, series) ? undefined : series;
}

/**
 * A lone （4） is a reference and 再次 an ordinary word. They are items after a gap in （1）（2）（4） and ：（1）（4）, and where
 * a comma follows 再次 as it follows 首先.
 */
function isPlausible(item: EnumerationItem, series: OpenSeries): boolean {
  const [first] = series.items;
  if (series.family === '首先') {
    return (
      first !== undefined &&
      beginsSentence(item) &&
      hasPause(first.marker) === hasPause(item.marker)
    );
  }
  return series.items.length > 1 || followsColon(series);
}

function hasPause({ span, numeralSpan }: ItemMarker): boolean {
  return span.end > numeralSpan.end;
}

/** Whether a colon opens the series: 做好三项工作：（1）…. */
function followsColon({ items, inside }: OpenSeries): boolean {
  return items[0]?.marker.after === 'colon' || (inside !== undefined && followsColon(inside));
}

/** A parallel series of another family that expects exactly this ordinal. */
export function findMixed(
  item: EnumerationItem,
  open: readonly OpenSeries[],
): OpenSeries | undefined {
  return open.findLast(
    (series) => expectsFromOtherFamily(series, item) && isParallel(series, item),
  );
}

function expectsFromOtherFamily(series: OpenSeries, { marker }: EnumerationItem): boolean {
  return (
    !marker.weak &&
    MIXED_BY_MISTAKE.has(marker.family) &&
    MIXED_BY_MISTAKE.has(series.family) &&
    expects(series, marker.ordinal)
  );
}

/** Whether an item that belongs to no series opens one that lacks its first item. */
export function opensWithoutFirst(item: EnumerationItem, open: readonly OpenSeries[]): boolean {
  const { family, ordinal, after } = item.marker;
  if (!beginsSentence(item)) return false;
  if (family === '是' || family === '要') return true;
  if (ordinal !== 2) return false;
  if (REFERENCE_FAMILIES.has(family) || isCharacterFamily(item.marker)) return after === 'colon';
  // 首先 inside a paragraph, then 第二 at the start of the next one: an unusual series, but a complete one.
  return (
    OPENED_WITHOUT_FIRST.has(family) && !open.some((series) => expectsFromOtherFamily(series, item))
  );
}

/** The finished series: those that are part of an outer one are merged into it, and lone items that need a second are dropped. */
export function closeSeries(found: readonly OpenSeries[]): OpenSeries[] {
  const absorbed = new Set<OpenSeries>();
  for (const series of found) {
    const outer = series.inside;
    if (!outer || !isPartOf(series, outer)) continue;
    for (const item of series.items) outer.items.push(item);
    outer.items.sort((a, b) => a.markerSpan.start - b.markerSpan.start);
    absorbed.add(series);
  }
  return found.filter((series) => !absorbed.has(series) && isWhole(series));
}

/** 一是…一是…二是… is one series with a repeated first item; 二是…一是…三是… is one whose first two items are swapped. */
function isPartOf({ items: inner }: OpenSeries, { items: outer }: OpenSeries): boolean {
  if (outer[0]?.marker.ordinal !== 1) return inner.filter(isNumbered).length === 1;
  return outer.length === 1 ? inner.length > 1 : inner.length === 1;
}

function isNumbered({ marker }: EnumerationItem): boolean {
  return marker.ordinal !== LAST_ORDINAL;
}

function isWhole({ items, family }: OpenSeries): boolean {
  const [first] = items;
  if (items.length > 1 || !first) return true;
  if (isCharacterFamily(first.marker)) return false;
  return first.marker.ordinal === 1 || family === '是' || family === '要';
}
