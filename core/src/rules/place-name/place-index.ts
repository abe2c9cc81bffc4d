/** Maps cities to their provinces and counties to their cities. */
import { defineQuery } from '../../engine/queries.js';
import type { PlaceNames } from '../../lexicon/place-names.js';
import { largest } from '../../text/extremes.js';

/** The administrative units by name; a name shared by several units maps to all of them. */
export interface PlaceIndex {
  /** The cities and counties of each province, by its full name. */
  readonly inProvince: ReadonlyMap<string, ReadonlySet<string>>;
  /** The counties of each city, by its full name. */
  readonly inCity: ReadonlyMap<string, ReadonlySet<string>>;
  /** The provinces of a city or county. */
  readonly provincesOf: ReadonlyMap<string, readonly string[]>;
  /** The cities of a county. */
  readonly citiesOf: ReadonlyMap<string, readonly string[]>;
  /** The last two characters of each name. */
  readonly endings: ReadonlySet<string>;
  /** Characters of the longest name. */
  readonly longest: number;
}

/** The index of a table of places, cached per table. */
export const placeIndexOf = defineQuery('index of places', 'list', createIndex);

/** 城区, 新城区, 港口区, 滨湖区: names of counties that are also common words. */
const WORD =
  /^(?:[新老]?[城市郊矿][东西南北中]?区|[东西南北][城市郊]?区|(?:港口|海港|滨湖|湖滨|滨江|江南|江北|河东|河西|中心|市中)区)$/u;
/** From this length on, in characters, a city is also indexed without 市: 张家界. */
const SHORT_NAME = 3;

function createIndex({ provinces, moved }: PlaceNames): PlaceIndex {
  const inProvince = new Map<string, Set<string>>();
  const inCity = new Map<string, Set<string>>();
  const provincesOf = new Map<string, string[]>();
  const citiesOf = new Map<string, string[]>();
  for (const [province, cities] of Object.entries(provinces)) {
    const units = inProvince.get(province) ?? new Set();
    inProvince.set(province, units);
    for (const [city, joined] of Object.entries(cities)) {
      const counties = joined.split(' ').filter((name) => name !== '');
      inCity.set(city, new Set([...(inCity.get(city) ?? []), ...counties]));
      for (const name of [...namesOf(city), ...counties]) {
        units.add(name);
        if (!WORD.test(name)) addTo(provincesOf, name, province);
      }
      for (const county of counties) if (!WORD.test(county)) addTo(citiesOf, county, city);
    }
  }
  for (const [city = '', county = ''] of moved) inCity.get(city)?.add(county);
  const longest = largest([0, ...[...provincesOf.keys()].map(({ length }) => length)]);
  const names = [...inProvince.keys(), ...inCity.keys(), ...provincesOf.keys()];
  const endings = new Set(names.map((name) => name.slice(-2)));
  return { inProvince, inCity, provincesOf, citiesOf, endings, longest };
}

function namesOf(city: string): readonly string[] {
  const short = city.replace(/市$/u, '');
  return short !== city && short.length >= SHORT_NAME ? [city, short] : [city];
}

function addTo(map: Map<string, string[]>, name: string, value: string): void {
  const known = map.get(name);
  if (!known) map.set(name, [value]);
  else if (!known.includes(value)) known.push(value);
}
