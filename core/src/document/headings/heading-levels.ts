/** Decides the level of headings: that of the marker, unless the heading continues a row of another level with a wrong marker. */
import type { Candidate } from './inline-headings.js';
import type { OrdinalMarker } from './markers.js';

type Level = OrdinalMarker['level'];

/** A lower ordinal at the end of a row is ambiguous: it may also begin a row that lost its first headings. */
const LEAST_LAST = 3;

/**
 * The level of each candidate. A lone marker of another level gets the level of the row that it continues, if exactly its
 * number is missing in that row (一、二、3.四、) or the row ends with it (一、二、（三）; （一）（二）三、).
 */
export function findLevels(candidates: readonly Candidate[]): readonly Level[] {
  const latest: (OrdinalMarker | undefined)[] = [];
  /** The last ordinal of each level in the part: the marker with the next number may belong to a level that does not restart. */
  const lastOrdinals = new Map<Level, number>();
  return candidates.map((candidate, index) => {
    const { marker } = candidate;
    const after = candidates[index + 1]?.marker;
    const own = latest[marker.level];
    // The nearest marker of a higher rank; a marker of higher rank removes those of lower rank from `latest`.
    const above = latest.findLast((other, level) => other !== undefined && level < marker.level);
    const below = latest.slice(marker.level + 1).find((other) => other !== undefined);
    const continuesLevel = lastOrdinals.get(marker.level) === marker.ordinal - 1;
    if (marker.level === 0) lastOrdinals.clear();
    else lastOrdinals.set(marker.level, marker.ordinal);
    if (!own && above && isNext(above, marker)) {
      const isBetween = after?.level === above.level && isNext(marker, after);
      const isLast = !candidate.inline && !continuesLevel && endsRow(marker, above, after);
      if (isBetween || isLast) return record(latest, marker, above.level);
    }
    if (below && !candidate.inline && !continuesLevel && isNext(below, marker)) {
      if (endsLowerRow(marker, own, below, after)) return record(latest, marker, below.level);
    }
    latest.length = marker.level;
    latest[marker.level] = marker;
    return marker.level;
  });
}

function isNext(one: OrdinalMarker, other: OrdinalMarker): boolean {
  return one.level > 0 && other.level > 0 && other.ordinal === one.ordinal + 1;
}

/** 一、二、（三）, and no heading after it that would be a sibling of （三） or continue the row. */
function endsRow(
  { level, ordinal }: OrdinalMarker,
  above: OrdinalMarker,
  after: OrdinalMarker | undefined,
): boolean {
  if (ordinal < LEAST_LAST) return false;
  return !after || after.level < above.level || (after.level > level && after.ordinal === 1);
}

/** （一）（二）三、 before （四） or at the end; under 一、 it may instead be a heading that was swapped with 二、. */
function endsLowerRow(
  { ordinal }: OrdinalMarker,
  own: OrdinalMarker | undefined,
  below: OrdinalMarker,
  after: OrdinalMarker | undefined,
): boolean {
  if (own?.ordinal === ordinal - 1) return false;
  if (after?.level === below.level) return after.ordinal === ordinal + 1;
  return ordinal >= LEAST_LAST && own === undefined && after === undefined;
}

/** Records the marker as the latest of the row that it continues. @returns `level` */
function record(latest: (OrdinalMarker | undefined)[], marker: OrdinalMarker, level: Level): Level {
  latest.length = level;
  latest[level] = { ...marker, level };
  return level;
}
