import { expect, it } from 'vitest';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';

const { knownPlaces, placeNames } = shippedLexicon;

it('knows places by the short names of provinces, each once', () => {
  const provinces = Object.keys(knownPlaces?.provinces ?? {});
  const full = Object.keys(placeNames?.provinces ?? {});
  expect(provinces.filter((name) => !full.some((one) => one.startsWith(name)))).toEqual([]);
  const places = Object.values(knownPlaces?.provinces ?? {}).flatMap((names) => names.split(' '));
  expect(new Set(places).size).toBe(places.length);
});

it('agrees with the division codes where a place is a city or county', () => {
  const wrong: string[] = [];
  for (const [province, names] of Object.entries(knownPlaces?.provinces ?? {})) {
    for (const name of names.split(' ')) {
      const owners = ownersOf(name);
      if (owners.length > 0 && !owners.some((one) => one.startsWith(province))) wrong.push(name);
    }
  }
  expect(wrong).toEqual([]);
});

/** The provinces with a city or county of this name. */
function ownersOf(name: string): readonly string[] {
  return Object.entries(placeNames?.provinces ?? {})
    .filter(([, cities]) =>
      Object.entries(cities)
        .flatMap(([city, counties]) => [city, ...counties.split(' ')])
        .some((unit) => unit === `${name}市` || unit === `${name}县`),
    )
    .map(([province]) => province);
}
