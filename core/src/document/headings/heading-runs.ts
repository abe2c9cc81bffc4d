/** Groups headings into runs that should be numbered 1, 2, 3 … */
import type { Heading, Speech } from '../model/document.js';
import { groupSiblings } from './headings.js';

/** Headings that share one numbering, in order. */
export interface HeadingRun {
  readonly headings: readonly Heading[];
}

/**
 * The runs of a speech. A row that restarts at 1 after two or more headings is a new run (a second part); （三） after （二）
 * of the section before continues its run, since policy papers number through the document.
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

/** A run that rows of later sections may continue. */
interface OpenRun extends HeadingRun {
  readonly headings: Heading[];
  highest: number;
}

function highestOf(row: readonly Heading[]): number {
  return row.reduce((highest, { marker }) => Math.max(highest, marker.ordinal), 0);
}

/** How a level is numbered: from 1 in each section, or through the document; `undefined` where its rows do not show it. */
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
 * Whether a row continues the run before it. With the next number it always does; with another number if the level is
 * numbered through the document. If that is unknown, a row such as （二）（三） is a new run that lost its first heading.
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

/** The most nested rows; beyond it the outermost is closed. */
const MOST_OPEN = 20;

/**
 * Splits siblings where the numbering restarts. The outer row stays open, since the new row may be nested in it: a heading
 * that continues an outer row but not the innermost one closes the rows between.
 */
function splitAtRestart(siblings: readonly Heading[]): Heading[][] {
  const rows: Heading[][] = [];
  let open: Heading[][] = [];
  for (const heading of siblings) {
    const top = open.at(-1);
    const outer = open.findLastIndex((row) => goesOn(row, heading));
    // A nested row has two headings or more: 一、二、 then 一、三、 is a gap in the new row, not a return to the outer one.
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
