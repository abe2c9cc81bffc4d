/**
 * `npm run data:places`: writes core/data/place-names.json from the national division codes in @vant/area-data (MIT): provinces,
 * their cities and the counties of each. The same package version gives the same bytes.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { areaList } from '@vant/area-data';

const TARGET = path.resolve(import.meta.dirname, '../core/data/place-names.json');

/** 省直辖县, 自治区直辖县级行政区划, and the 县 of a municipality: units that belong to no city. */
const NO_CITY = /^(?:县|省直辖县|自治区直辖县级行政区划)$/u;
/** Administrative units; development zones, towns and streets are none. */
const COUNTY = /(?:县|区|市|旗)$/u;
const ZONE = /(?:开发|高新|新|园|示范|试验|管理|管委会|旅游|度假|保税|产业)区$/u;
/** Taiwan (71) has no such codes; Hong Kong (81) and Macao (82) have no cities. */
const EXCLUDED = /^(?:71|81|82)/u;

/** Counties moved to another city since 2011, with the old city, which texts of that time name. */
const MOVED: readonly (readonly [string, string])[] = [
  ['六安市', '寿县'],
  ['安庆市', '枞阳县'],
  ['资阳市', '简阳市'],
  ['四平市', '公主岭市'],
  ['广州市', '东山区'],
  ['哈尔滨市', '太平区'],
];

const provinces: Record<string, Record<string, string>> = {};
for (const [code, name] of entriesOf(areaList.province_list)) {
  if (!EXCLUDED.test(code)) provinces[name] = citiesOf(code.slice(0, 2), name);
}
const text = JSON.stringify(
  { source: '@vant/area-data 2.1.0（MIT），中华人民共和国行政区划代码', moved: MOVED, provinces },
  undefined,
  1,
);
await writeFile(TARGET, `${text}\n`);

function citiesOf(code: string, province: string): Record<string, string> {
  const cities: Record<string, string> = {};
  for (const [cityCode, name] of entriesOf(areaList.city_list)) {
    if (!cityCode.startsWith(code)) continue;
    const city = NO_CITY.test(name) ? province : name;
    const counties = entriesOf(areaList.county_list)
      .filter(([county]) => county.startsWith(cityCode.slice(0, 4)))
      .map(([, county]) => county)
      .filter((county) => COUNTY.test(county) && !ZONE.test(county));
    cities[city] = [...(cities[city]?.split(' ') ?? []), ...counties].join(' ');
  }
  return cities;
}

function entriesOf(list: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(list).sort(([one], [other]) => one.localeCompare(other, 'en'));
}
