/** Units of which a text is asked many times whether one is among them: a no is certain, a yes is to be looked at. */
export type UnitFilter = Uint8Array;

const SLOTS = 0x100;

/** A filter that says yes to these units, and to few others. */
export function createUnitFilter(units: Iterable<number>): UnitFilter {
  const filter = new Uint8Array(SLOTS);
  for (const unit of units) filter[unit & (SLOTS - 1)] = 1;
  return filter;
}

/** Whether the unit may be one of the filter's. */
export function mightContain(filter: UnitFilter, unit: number): boolean {
  return filter[unit & (SLOTS - 1)] === 1;
}
