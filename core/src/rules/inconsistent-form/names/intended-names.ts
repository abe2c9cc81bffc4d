/** Pairs of like names that are two names and no slip. */
import { defineQuery } from '../../../engine/queries.js';
import type { PlaceNames } from '../../../lexicon/place-names.js';
import type { Lexicon } from '../../../lexicon/types.js';
import { wordCostsOf } from '../../../right-phrases/read-near-misses.js';
import { isPlain } from './plain-words.js';
import { nameParts } from './name-parts.js';
import type { NamePair, SpelledName } from './name-types.js';

/** From this length on, in characters, two names are hardly ever alike by chance: 杨柳湾村, 金沙矿业. */
const LONG = 4;

/** Whether the two may be meant as they are written, as two names. */
export function isIntended(text: string, pair: NamePair, lexicon: Lexicon): boolean {
  const isTwo = pair.minor.kind === 'place' ? areTwoPlaces(pair, lexicon) : areTwoPersons(pair);
  return isTwo || isRelated(text, pair) || isListed(text, pair);
}

function areTwoPlaces({ minor, major, at }: NamePair, lexicon: Lexicon): boolean {
  const costs = wordCostsOf(lexicon);
  const both = [minor, major];
  if (!costs || both.every(({ name, stem }) => isPlain(name, stem, costs))) return true;
  const units = lexicon.placeNames && unitsOf(lexicon.placeNames);
  if (units && both.every(({ name }) => units.has(name))) return true;
  if (areInTwoPlaces(minor, major)) return true;
  if (at === 0 && both.every(({ name, stem }) => isOfFamily(name, stem))) return true;
  if (minor.name.length >= LONG) return false;
  // 大王村 and 大旺村 may both exist; one that is named much more often than the other is the one that is meant.
  return major.places.length < 2 * minor.places.length;
}

/** 青山镇杨柳湾村, 柳河镇杨柳弯村: the larger places are of one kind, and none of them is the same. */
function areInTwoPlaces({ largers }: SpelledName, other: SpelledName): boolean {
  const kindsOf = (names: ReadonlySet<string>) => new Set([...names].map((name) => name.at(-1)));
  const kinds = kindsOf(other.largers);
  return (
    areDisjoint(largers, other.largers) && [...kindsOf(largers)].some((kind) => kinds.has(kind))
  );
}

/** Whether a place is named after a family, with other families near it: 王庄村, 贾家营镇. */
function isOfFamily(name: string, stem: number): boolean {
  const isShort = stem === 2 || name.charAt(1) === FAMILY;
  return isShort && nameParts().surnames.has(name.charAt(0));
}

const FAMILY = '家';

/** The names of all cities and counties: 宜春市, 伊春市. */
const unitsOf = defineQuery(
  'names of units',
  'list',
  ({ provinces }: PlaceNames): ReadonlySet<string> =>
    new Set(
      Object.values(provinces)
        .flatMap((cities) => Object.entries(cities))
        .flatMap(([city, counties]) => [city, ...counties.split(' ')]),
    ),
);

/** How often the other spelling must occur where the surname is different and one of the two has no title. */
const MANY = 2;

/** 张伟民书记 and 张卫民院长 hold two posts. */
function areTwoPersons({ minor, major, at }: NamePair): boolean {
  if (minor.titles.size + major.titles.size === 0) return true;
  const areTitled = minor.titles.size > 0 && major.titles.size > 0;
  if (at === 0 && !areTitled && major.places.length < MANY) return true;
  const officesOf = ({ titles }: SpelledName) =>
    new Set([...titles].filter(({ use }) => use === 'office').map(({ word }) => word));
  return areDisjoint(officesOf(minor), officesOf(major));
}

/** Whether both sets have members, but none in common. */
function areDisjoint(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((one) => others.has(one));
}

/** Characters before a name in which a word may say that it is another name of the same: 更名柳河镇. */
const REACH = 8;

function isRelated(text: string, { minor, major }: NamePair): boolean {
  const { renaming } = nameParts();
  return [minor, major].some(({ places }) =>
    places.some(({ start }) => {
      const before = text.slice(Math.max(0, start - REACH), start);
      return renaming.some((word) => before.includes(word));
    }),
  );
}

/** The longest list between two names, in UTF-16 units. */
const LONGEST_LIST = 40;
/** 、张家村和: a list goes on between its names, on one line or on several. */
const LIST = /^(?=[^]*[、和与及同跟\n])[\p{Script=Han}\s、（）“”]*$/u;

/** Whether both names are in one list: 大王村、李庄和大旺村. */
function isListed(text: string, { minor, major }: NamePair): boolean {
  let next = 0;
  return minor.places.some((place) => {
    while ((major.places[next]?.start ?? Infinity) < place.start) next += 1;
    return [major.places[next - 1], major.places[next]].some((other) => {
      if (!other) return false;
      const [first, second] = other.start < place.start ? [other, place] : [place, other];
      const length = second.start - first.end;
      return length > 0 && length <= LONGEST_LIST && LIST.test(text.slice(first.end, second.start));
    });
  });
}
