/** From single items to the series they belong to, within one speech. */
import type { EnumerationItem, EnumerationSeries, Paragraph } from './document.js';
import { isCharacterFamily, LAST_ORDINAL } from './enumeration-items.js';
import { toDocumentSpan } from './paragraph-spans.js';

interface OpenSeries {
  readonly family: string;
  readonly items: EnumerationItem[];
  /** The series it was opened inside of, where that one had only its first item. */
  readonly inside: OpenSeries | undefined;
}

/** Families that a writer mixes by mistake: 首先…其次…第三, 一是…二要…三是. */
const MIXED_BY_MISTAKE = new Set(['是', '要', '第', '首先', '其']);

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
  const found: OpenSeries[] = [];
  let open: OpenSeries[] = [];
  for (let index = first; index < end; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    // 第一部分 stands above all headings.
    if (isHeading(index)) open = open.filter(({ family }) => family === '第部分');
    if (paragraph.facts.items.length === 0 || !isContent(index)) continue;
    open = open.filter((series) => reaches(series, index));
    for (const item of toItems(paragraph, index)) place(item, open, found);
  }
  return finish(found);
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
function place(item: EnumerationItem, open: OpenSeries[], found: OpenSeries[]): void {
  const { family, ordinal } = item.marker;
  if (ordinal === 1) {
    const before = open.findLast((series) => series.family === family);
    start(
      item,
      open,
      found,
      before?.items.length === 1 && isBeside(before, item) ? before : undefined,
    );
    return;
  }
  const waiting = open.findLast((series) => has(series, family) && expects(series, ordinal));
  const mixed = findMixed(item, open);
  const disturbed =
    (waiting && mixed && isInside(mixed, waiting, item) ? mixed : waiting) ??
    findDisturbed(item, open) ??
    mixed;
  if (disturbed) {
    disturbed.items.push(item);
    open.length = open.indexOf(disturbed) + 1;
  } else if (beginsSentence(item) && (family === '是' || family === '要')) {
    start(item, open, found, undefined);
  }
}

function beginsSentence({ marker: { after } }: EnumerationItem): boolean {
  return after !== 'comma' && after !== 'pause';
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

function start(
  item: EnumerationItem,
  open: OpenSeries[],
  found: OpenSeries[],
  inside: OpenSeries | undefined,
): void {
  const series = { family: item.marker.family, items: [item], inside };
  open.push(series);
  found.push(series);
}

function has({ items, family }: OpenSeries, wanted: string): boolean {
  return family === wanted || items.some(({ marker }) => marker.family === wanted);
}

function expects(series: OpenSeries, ordinal: number): boolean {
  const last = series.items.at(-1)?.marker.ordinal ?? 0;
  if (last === LAST_ORDINAL) return false;
  if (ordinal === LAST_ORDINAL) return series.items.length >= 2;
  return last === ordinal - 1;
}

function findDisturbed(item: EnumerationItem, open: OpenSeries[]): OpenSeries | undefined {
  const { family, weak } = item.marker;
  const series = open.findLast((one) => one.family === family && isBeside(one, item));
  // （1）（2）（4） is a gap once （1）（2） stand there; a lone （4） is a reference.
  return weak && (family === '首先' || (series?.items.length ?? 0) < 2) ? undefined : series;
}

/** A series of another family that waits for just this ordinal at just this kind of place. */
function findMixed(item: EnumerationItem, open: OpenSeries[]): OpenSeries | undefined {
  const { family, ordinal, weak } = item.marker;
  if (weak || !MIXED_BY_MISTAKE.has(family)) return undefined;
  return open.findLast(
    (series) =>
      MIXED_BY_MISTAKE.has(series.family) && expects(series, ordinal) && isBeside(series, item),
  );
}

/** Both open paragraphs, or both stand in one paragraph. */
function isBeside({ items }: OpenSeries, item: EnumerationItem): boolean {
  const last = items.at(-1);
  if (!last) return false;
  return last.paragraph === item.paragraph || (last.opensParagraph && item.opensParagraph);
}

/**
 * A first item alone, with a series of the same family right behind it, is a repeated 一是: the two are one
 * series. Character families (一抓) need two items to be believed.
 */
function finish(found: readonly OpenSeries[]): EnumerationSeries[] {
  const absorbed = new Set<OpenSeries>();
  for (const series of found) {
    const outer = series.inside;
    if (!outer || !isRepeatedFirst(outer, series)) continue;
    outer.items.push(...series.items);
    outer.items.sort((a, b) => a.markerSpan.start - b.markerSpan.start);
    absorbed.add(series);
  }
  return found
    .filter((series) => !absorbed.has(series))
    .filter(
      ({ items }) => items.length > 1 || !items.some(({ marker }) => isCharacterFamily(marker)),
    )
    .map(({ family, items }) => ({ family, items }));
}

function isRepeatedFirst(outer: OpenSeries, inner: OpenSeries): boolean {
  return outer.items.length === 1 ? inner.items.length > 1 : inner.items.length === 1;
}

/** Whether a series changes its family on the way; 最后 is at home in any. */
export function isMixed({ family, items }: EnumerationSeries): boolean {
  return items.some(({ marker }) => marker.family !== family && marker.ordinal !== LAST_ORDINAL);
}
