/** Headings inside paragraphs, told by the place they fill among the headings of other paragraphs. */
import type { Paragraph } from '../model/document.js';
import { findFrom } from '../lines/paragraph-order.js';
import type { OrdinalMarker } from './markers.js';

/** A place where a heading may stand: its paragraph and its marker. */
export interface Candidate {
  readonly paragraph: number;
  readonly marker: OrdinalMarker;
  readonly inline: boolean;
}

/** Adds the markers inside paragraphs that fill a place in the series of headings. */
export function addInline(
  candidates: Candidate[],
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  isContent: (paragraph: number) => boolean,
): void {
  const rows = [1, 2, 3].map((level) => candidates.filter(({ marker }) => marker.level <= level));
  for (let index = first; index < end; index += 1) {
    const markers = paragraphs[index]?.facts.inlineMarkers ?? [];
    if (markers.length === 0 || !isContent(index)) continue;
    const counts = [0, 0, 0, 0];
    for (const { level } of markers) counts[level] = (counts[level] ?? 0) + 1;
    for (const marker of markers) {
      const row = rows[marker.level - 1];
      // Of several in a paragraph none is a heading.
      if (!row || counts[marker.level] !== 1) continue;
      const fits = fillsPlace(marker, index, row) || opensRow(marker, index, row);
      if (fits) candidates.push({ paragraph: index, marker, inline: true });
    }
  }
  candidates.sort((a, b) => a.paragraph - b.paragraph || a.marker.span.start - b.marker.span.start);
}

/**
 * Whether the heading before it has the number before and the next one the number after, in a `row` of headings of the
 * level and of higher ranks, which end it. One of the two may be missing at an end, but not where the marker is a digit,
 * which may be anything.
 */
function fillsPlace(
  { level, ordinal }: OrdinalMarker,
  paragraph: number,
  row: readonly Candidate[],
): boolean {
  const behind = findFrom(row, paragraph + 1);
  const before = ordinalOf(row[behind - 1], level);
  const after = ordinalOf(row[behind], level);
  const fitsBefore = before === undefined ? ordinal === 1 : before === ordinal - 1;
  const fitsAfter = after === undefined ? before !== undefined : after === ordinal + 1;
  const whole = before !== undefined && after !== undefined;
  return fitsBefore && fitsAfter && (level <= 2 || whole);
}

/** UTF-16 units of what leads to a list; 注：1、… is a note, whose items are no headings. */
const SHORTEST_LEAD = 4;

/** 要做到：1、…, and 2、… opens the next paragraph: the first item stands behind what leads to it. */
function opensRow(
  { level, ordinal, form, span }: OrdinalMarker,
  paragraph: number,
  row: readonly Candidate[],
): boolean {
  const next = row[findFrom(row, paragraph + 1)];
  return (
    level >= 3 &&
    ordinal === 1 &&
    span.start >= SHORTEST_LEAD &&
    next?.paragraph === paragraph + 1 &&
    next.marker.form === form &&
    next.marker.ordinal === 2
  );
}

function ordinalOf(candidate: Candidate | undefined, level: number): number | undefined {
  return candidate?.marker.level === level ? candidate.marker.ordinal : undefined;
}
