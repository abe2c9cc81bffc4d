import { expect, test } from 'vitest';
import { animalOf, yearsSinceAnimal } from './zodiac.js';

test.each([
  [2020, '鼠'],
  [2026, '马'],
  [2031, '猪'],
  [2032, '鼠'],
  [1949, '牛'],
  [1911, '猪'],
])('%i is a year of %s', (year, animal) => {
  expect([animalOf(year), yearsSinceAnimal(animal, year)]).toEqual([animal, 0]);
});

test('years since the last year of an animal', () => {
  expect(['马', '蛇', '羊'].map((animal) => yearsSinceAnimal(animal, 2026))).toEqual([0, 1, 11]);
});
