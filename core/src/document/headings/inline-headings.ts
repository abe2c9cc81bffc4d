/** Finds headings inside paragraphs: markers whose number is missing among the headings of other paragraphs. */
import type { Paragraph } from '../model/document.js';
import { findFrom } from '../lines/paragraph-order.js';
import type { OrdinalMarker } from './markers.js';

/** A possible heading: the index of its paragraph and its marker; `inline` if it is inside the paragraph. */
export interface Candidate {
  readonly paragraph: number;
  readonly marker: OrdinalMarker;
  readonly inline: boolean;
}

/** Adds inline markers of the paragraphs `first` to `end` (half open) whose number fits between the other headings. */
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
      // Several markers of one level in a paragraph are a list.
      if (!row || counts[marker.level] !== 1) continue;
      const fits = fillsPlace(marker, index, row) || opensRow(marker, index, row);
      if (fits) candidates.push({ paragraph: index, marker, inline: true });
    }
  }
  candidates.sort((a, b) => a.paragraph - b.paragraph || a.marker.span.start - b.marker.span.start);
}

/**
 * Whether the previous heading in `row` has the previous number and the next one the next number. `row` has headings of the
 * same level and of higher ranks, which end a row. At one end of the row a neighbour may be missing, but not for markers
 * with digits, which may be anything.
 */
function fillsPlace(
  { level, ordinal }: OrdinalMarker,
  paragraph: number,
  row: readonly Candidate[],
): boolean {
  const next = findFrom(row, paragraph + 1);
  const before = ordinalOf(row[next - 1], level);
  const after = ordinalOf(row[next], level);
  const fitsBefore = before === undefined ? ordinal === 1 : before === ordinal - 1;
  const fitsAfter = after === undefined ? before !== undefined : after === ordinal + 1;
  const whole = before !== undefined && after !== undefined;
  return fitsBefore && fitsAfter && (level <= 2 || whole);
}

/** The shortest lead-in of a list, in UTF-16 units; after 注： the items are those of a note and no headings. */
const SHORTEST_LEAD = 4;

/** 要做到：1、… and 2、… in the next paragraph: the first item follows the lead-in in its paragraph. */
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
