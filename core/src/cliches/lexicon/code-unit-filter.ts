/** A set of code units that a text is tested against often: a negative answer is exact, a positive one has to be verified. */
export type UnitFilter = Uint8Array;

const SLOTS = 0x100;

/** A filter that contains these units, and by collision a few others. */
export function createUnitFilter(units: Iterable<number>): UnitFilter {
  const filter = new Uint8Array(SLOTS);
  for (const unit of units) filter[unit & (SLOTS - 1)] = 1;
  return filter;
}

/** Whether the unit may be in the filter; false positives are possible, false negatives are not. */
export function mightContain(filter: UnitFilter, unit: number): boolean {
  return filter[unit & (SLOTS - 1)] === 1;
}
