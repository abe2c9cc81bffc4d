/** Rows of sibling headings that should count up, as an editor sees them. */
import type { Heading, Speech } from './document.js';
import { groupSiblings } from './headings.js';

export interface HeadingRun {
  readonly headings: readonly Heading[];
  /** The ordinal the run should begin with: 1, or where the run before it left off. */
  readonly first: number;
}

/**
 * The runs of a speech. A row that begins again at 1 after two or more is a new run (a second part); （三） after
 * （二） of the section before goes on, as policy papers number through the document.
 */
export function findHeadingRuns({ headings }: Speech): readonly HeadingRun[] {
  const runs: HeadingRun[] = [];
  const lastOfLevel = new Map<number, number>();
  const rows = groupSiblings(headings).flatMap(splitAtRestart);
  rows.sort((a, b) => (a[0]?.markerSpan.start ?? 0) - (b[0]?.markerSpan.start ?? 0));
  for (const row of rows) {
    const [opening] = row;
    const closing = row.at(-1);
    if (!opening || !closing) continue;
    const goesOn = lastOfLevel.get(opening.level) === opening.marker.ordinal - 1;
    runs.push({ headings: row, first: goesOn ? opening.marker.ordinal : 1 });
    lastOfLevel.set(closing.level, closing.marker.ordinal);
  }
  return runs;
}

/**
 * A row that restarts may be a part within a part, so the outer row stays open: a heading that does not go on
 * the innermost row but does go on an outer one closes what is between.
 */
function splitAtRestart(siblings: readonly Heading[]): Heading[][] {
  const rows: Heading[][] = [];
  let open: Heading[][] = [];
  for (const heading of siblings) {
    const top = open.at(-1);
    const outer = open.findLastIndex((row) => goesOn(row, heading));
    // A row of one inside another is no part of its own: 一、二、 then 一、三、 is a gap, not a return.
    const returns = outer >= 0 && (open[outer] === top || (top?.length ?? 0) > 1);
    if (returns) open = open.slice(0, outer + 1);
    const row = returns ? open[outer] : top;
    const restarts = heading.marker.ordinal === 1 && (row?.length ?? 0) > 1;
    if (row && !restarts) {
      row.push(heading);
      continue;
    }
    const opened = [heading];
    rows.push(opened);
    open.push(opened);
  }
  return rows;
}

function goesOn(row: readonly Heading[], { marker }: Heading): boolean {
  return row.at(-1)?.marker.ordinal === marker.ordinal - 1;
}
