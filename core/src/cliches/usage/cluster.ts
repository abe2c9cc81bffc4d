import type { ClichePlace } from './speech-cliches.js';

/** The greatest length of a cluster, from the start of its first use to the end of its last, in UTF-16 units. */
const REACH = 300;
/** The same for uses in a row: 进一步…、进一步…、进一步… */
export const ROW_REACH = 45;

/**
 * Finds the window of `reach` UTF-16 units in one paragraph that holds the most uses, with a sliding window.
 * @returns its uses; `undefined` where no window holds `fewest` of them
 */
export function findDensestWindow(
  places: readonly ClichePlace[],
  fewest: number,
  reach = REACH,
): readonly ClichePlace[] | undefined {
  let fullest: readonly ClichePlace[] | undefined;
  let first = 0;
  for (const [last, place] of places.entries()) {
    while (first < last && !isNear(places[first], place, reach)) first += 1;
    const size = last - first + 1;
    if (size >= fewest && size > (fullest?.length ?? 0)) fullest = places.slice(first, last + 1);
  }
  return fullest;
}

function isNear(one: ClichePlace | undefined, other: ClichePlace, reach: number): boolean {
  if (one?.paragraph !== other.paragraph) return false;
  return other.hit.span.end - one.hit.span.start <= reach;
}
