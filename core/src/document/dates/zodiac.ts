/** The animals of the zodiac in the order of their years. */
const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
/** A year of the first animal. */
const FIRST_YEAR = 2020;

/** The animal of the year: 马 of 2026. */
export function animalOf(year: number): string {
  return ANIMALS.charAt(inCycle(year - FIRST_YEAR));
}

/** How many years before `year` the last year of the animal was, 0 where it is `year` itself. */
export function yearsSinceAnimal(animal: string, year: number): number {
  return inCycle(year - FIRST_YEAR - ANIMALS.indexOf(animal));
}

/** How many years pass before an animal has its next year. */
export const CYCLE = ANIMALS.length;

function inCycle(years: number): number {
  return ((years % CYCLE) + CYCLE) % CYCLE;
}
