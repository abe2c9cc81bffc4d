/** Series while they are read: what each waits for, and which of them an item that nobody waits for disturbs. */
import type { EnumerationItem } from '../model/document.js';
import { isCharacterFamily, LAST_ORDINAL, type ItemMarker } from './enumeration-items.js';

/** A series that may still go on. */
export interface OpenSeries {
  readonly family: string;
  readonly items: EnumerationItem[];
  /** The series it was opened beside, where that one had only its first item, or lacked it. */
  readonly inside: OpenSeries | undefined;
}

/** Families that a writer mixes by mistake: 首先…其次…第三, 一是…二要…三是. */
const MIXED_BY_MISTAKE = new Set(['是', '要', '第', '首先', '其']);
/** Families that end in 最后. */
const ENDED_BY_LAST = new Set(['第', '其', '首先']);
/** Families of which a second item opens a series that has lost its first. */
const OPENED_LATE = new Set(['第', '其', '首先', '第步']);
/** Ordinals that are references as often as items: （1） ①. */
const SIGNS = new Set(['（N）', '（D）', 'C']);

/** Whether the item begins a sentence or a clause as heavy as one. */
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

/** Both open paragraphs, or both stand in one paragraph; a row of paragraphs takes only what opens one. */
export function isBeside({ items }: OpenSeries, item: EnumerationItem): boolean {
  const last = items.at(-1);
  if (!last) return false;
  if (last.opensParagraph && item.opensParagraph) return true;
  if (items.length > 1 && items.every(({ opensParagraph }) => opensParagraph)) return false;
  return last.paragraph === item.paragraph;
}

/** The series that 最后 ends: the innermost at the same kind of place, or one whose paragraph was broken in two. */
export function findEnded(
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
  if (!ENDED_BY_LAST.has(series.family) || !isBeside(series, item)) return false;
  return series.family === '首先' || beginsSentence(item);
}

/** A series of the item's own family that does not wait for it, and that it belongs to all the same. */
export function findDisturbed(
  item: EnumerationItem,
  open: readonly OpenSeries[],
): OpenSeries | undefined {
  const series = open.findLast((one) => one.family === item.marker.family && isBeside(one, item));
  return series && item.marker.weak && !isBelieved(item, series) ? undefined : series;
}

/**
 * A lone （4） is a reference and 再次 a word like others. （1）（2）（4） is a gap, and so is ：（1）（4）; so is 再次 that
 * is set off as 首先 was.
 */
function isBelieved(item: EnumerationItem, series: OpenSeries): boolean {
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

/** A series of another family that waits for just this ordinal at just this kind of place. */
export function findMixed(
  item: EnumerationItem,
  open: readonly OpenSeries[],
): OpenSeries | undefined {
  return open.findLast((series) => awaitsInVain(series, item) && isBeside(series, item));
}

function awaitsInVain(series: OpenSeries, { marker }: EnumerationItem): boolean {
  return (
    !marker.weak &&
    MIXED_BY_MISTAKE.has(marker.family) &&
    MIXED_BY_MISTAKE.has(series.family) &&
    expects(series, marker.ordinal)
  );
}

/** Whether an item that no series takes opens one that lacks what comes before. */
export function opensLate(item: EnumerationItem, open: readonly OpenSeries[]): boolean {
  const { family, ordinal, after } = item.marker;
  if (!beginsSentence(item)) return false;
  if (family === '是' || family === '要') return true;
  if (ordinal !== 2) return false;
  if (SIGNS.has(family) || isCharacterFamily(item.marker)) return after === 'colon';
  // 首先 in the middle of a paragraph, then 第二 at the start of the next: an odd series, but a whole one.
  return OPENED_LATE.has(family) && !open.some((series) => awaitsInVain(series, item));
}

/** What came of the series: those of one item that need a second to be believed are none. */
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

/** 一是…一是…二是… is one series with a repeated first item; 二是…一是…三是… is one whose first two changed places. */
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
