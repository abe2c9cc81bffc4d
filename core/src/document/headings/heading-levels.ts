/** Which level a heading has: that of its marker, unless it goes on a row of another level in the wrong dress. */
import type { Candidate } from './inline-headings.js';
import type { OrdinalMarker } from './markers.js';

type Level = OrdinalMarker['level'];

/** Ordinals below this may as well begin a row that lost its first members. */
const LEAST_LAST = 3;

/**
 * The level of each candidate. A lone marker of another level is a sibling of the row that it continues where the row has
 * just its number missing (一、二、3.四、), or ends with it (一、二、（三）; （一）（二）三、).
 */
export function findLevels(candidates: readonly Candidate[]): readonly Level[] {
  const latest: (OrdinalMarker | undefined)[] = [];
  /** The last ordinal of each level so far in the part: where it is the one before, the level may be numbered right through. */
  const through = new Map<Level, number>();
  return candidates.map((candidate, index) => {
    const { marker } = candidate;
    const after = candidates[index + 1]?.marker;
    const own = latest[marker.level];
    // The nearest marker of a higher rank: a marker of higher rank forgets those below it.
    const above = latest.findLast((other, level) => other !== undefined && level < marker.level);
    const below = latest.slice(marker.level + 1).find((other) => other !== undefined);
    const isThrough = through.get(marker.level) === marker.ordinal - 1;
    if (marker.level === 0) through.clear();
    else through.set(marker.level, marker.ordinal);
    if (!own && above && isNext(above, marker)) {
      const isBetween = after?.level === above.level && isNext(marker, after);
      const isLast = !candidate.inline && !isThrough && endsRow(marker, above, after);
      if (isBetween || isLast) return keep(latest, marker, above.level);
    }
    if (below && !candidate.inline && !isThrough && isNext(below, marker)) {
      if (straysUp(marker, own, below, after)) return keep(latest, marker, below.level);
    }
    latest.length = marker.level;
    latest[marker.level] = marker;
    return marker.level;
  });
}

function isNext(one: OrdinalMarker, other: OrdinalMarker): boolean {
  return one.level > 0 && other.level > 0 && other.ordinal === one.ordinal + 1;
}

/** 一、二、（三）, and nothing behind it that （三） would be a sibling of, or the row go on with. */
function endsRow(
  { level, ordinal }: OrdinalMarker,
  above: OrdinalMarker,
  after: OrdinalMarker | undefined,
): boolean {
  if (ordinal < LEAST_LAST) return false;
  return !after || after.level < above.level || (after.level > level && after.ordinal === 1);
}

/** （一）（二）三、 and （四）, or nothing; under 一、 it may as well be a heading that changed places with 二、. */
function straysUp(
  { ordinal }: OrdinalMarker,
  own: OrdinalMarker | undefined,
  below: OrdinalMarker,
  after: OrdinalMarker | undefined,
): boolean {
  if (own?.ordinal === ordinal - 1) return false;
  if (after?.level === below.level) return after.ordinal === ordinal + 1;
  return ordinal >= LEAST_LAST && own === undefined && after === undefined;
}

/** Enters the marker in the row that it continues. */
function keep(latest: (OrdinalMarker | undefined)[], marker: OrdinalMarker, level: Level): Level {
  latest.length = level;
  latest[level] = { ...marker, level };
  return level;
}
