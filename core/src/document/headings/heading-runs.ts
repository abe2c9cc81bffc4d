/** Rows of sibling headings that should count up from one, as an editor sees them. */
import type { Heading, Speech } from '../model/document.js';
import { groupSiblings } from './headings.js';

export interface HeadingRun {
  readonly headings: readonly Heading[];
}

/**
 * The runs of a speech. A row that begins again at 1 after two or more is a new run (a second part); （三） after
 * （二） of the section before goes on, as policy papers number through the document.
 */
export function findHeadingRuns({ headings }: Pick<Speech, 'headings'>): readonly HeadingRun[] {
  const rows = groupSiblings(headings).flatMap(splitAtRestart);
  rows.sort((a, b) => (a[0]?.markerSpan.start ?? 0) - (b[0]?.markerSpan.start ?? 0));
  const habits = findHabits(rows);
  const runs: OpenRun[] = [];
  const latest = new Map<number, OpenRun>();
  for (const row of rows) {
    const level = row[0]?.level ?? 0;
    const before = latest.get(level);
    if (before && continues(before, row, habits.get(level))) {
      for (const heading of row) before.headings.push(heading);
      before.highest = Math.max(before.highest, highestOf(row));
      continue;
    }
    const run = { headings: [...row], highest: highestOf(row) };
    runs.push(run);
    latest.set(level, run);
  }
  return runs;
}

/** A run that the next section may go on. */
interface OpenRun extends HeadingRun {
  readonly headings: Heading[];
  highest: number;
}

function highestOf(row: readonly Heading[]): number {
  return row.reduce((highest, { marker }) => Math.max(highest, marker.ordinal), 0);
}

/** How a level is numbered, as far as its rows tell: each section from one on, or right through. */
type Habit = 'sectional' | 'through' | undefined;

function findHabits(rows: readonly (readonly Heading[])[]): ReadonlyMap<number, Habit> {
  const habits = new Map<number, Habit>();
  const last = new Map<number, number>();
  for (const row of rows) {
    const { level = 0, marker } = row[0] ?? {};
    const before = last.get(level);
    if (before !== undefined && marker?.ordinal === 1) habits.set(level, 'sectional');
    else if (marker?.ordinal === (before ?? Infinity) + 1 && !habits.has(level)) {
      habits.set(level, 'through');
    }
    last.set(level, row.at(-1)?.marker.ordinal ?? 0);
  }
  return habits;
}

/**
 * Whether a row goes on the run before it: with just the next number always. With another one it does where the level is
 * numbered through; where nothing tells, a row of （二）（三） that could go on as well as begin has lost its first.
 */
function continues({ headings, highest }: OpenRun, row: readonly Heading[], habit: Habit): boolean {
  const { level = 0, marker } = row[0] ?? {};
  const ordinal = marker?.ordinal ?? 0;
  if (ordinal === highest + 1) return true;
  if (habit === 'sectional' || row.some((heading) => heading.marker.ordinal === 1)) return false;
  if (habit === 'through') return ordinal >= highest || ordinal === headings.length + 1;
  const position = headings.length + 2;
  const through = (ordinal > 2 && ordinal >= highest) || row[1]?.marker.ordinal === position;
  return level <= 2 && row.length > 1 && through;
}

/** Rows within rows; the outermost of more is closed. */
const MOST_OPEN = 20;

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
    if (open.length > MOST_OPEN) open.shift();
  }
  return rows;
}

function goesOn(row: readonly Heading[], { marker }: Heading): boolean {
  return row.at(-1)?.marker.ordinal === marker.ordinal - 1;
}
