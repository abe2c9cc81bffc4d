/** Finds a well-known place named right after a province it is not in: 河南西柏坡, 福建瑞金. */
import { defineQuery } from '../../engine/queries.js';
import type { KnownPlaces } from '../../lexicon/place-names.js';
import { largest } from '../../text/extremes.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { MisplacedName } from './find-misplaced.js';

/** Provinces that are cities, which may stand before another city as its equal: 上海嘉兴两地. */
const CITIES: ReadonlySet<string> = new Set(['北京', '天津', '上海', '重庆']);
/** 瑞金医院, 遵义路: what follows makes the place part of another name. */
const OF_ANOTHER_NAME =
  /^(?:[^，。；、\s]{0,2}(?:医院|大学|学院|中学|小学|[东西南北中]?路|大道|街|大街|集团|公司|银行|商会|会馆|酒店|饭店|宾馆|大厦|广场|公园)|[县区市]?籍)/u;
/** Of a place, in UTF-16 units. */
const SHORTEST = 2;

interface Places {
  readonly provinceOf: ReadonlyMap<string, string>;
  /** The name of a province, perhaps with 省. */
  readonly province: RegExp;
  /** In UTF-16 units. */
  readonly longest: number;
}

const placesOf = defineQuery('known places', 'list', ({ provinces }: KnownPlaces): Places => {
  const provinceOf = new Map<string, string>();
  for (const [province, names] of Object.entries(provinces)) {
    for (const name of names.split(' ')) provinceOf.set(name, province);
  }
  const longest = largest([0, ...[...provinceOf.keys()].map(({ length }) => length)]);
  const names = Object.keys(provinces).filter((name) => !CITIES.has(name));
  return { provinceOf, province: new RegExp(`(?<name>${names.join('|')})省?`, 'gu'), longest };
});

/** The places of a paragraph that are named after another province, in order. */
export function findKnownMisplaced(text: string, known: KnownPlaces): readonly MisplacedName[] {
  const places = placesOf(known);
  const found: MisplacedName[] = [];
  for (const { index, 0: written, groups } of matchesOf(text, places.province)) {
    const named = { start: index, end: index + (groups?.name ?? '').length };
    const misplaced = placeAfter(text, index + written.length, named, places);
    if (misplaced) found.push(misplaced);
  }
  return found;
}

function placeAfter(
  text: string,
  start: number,
  named: Span,
  { provinceOf, longest }: Places,
): MisplacedName | undefined {
  for (let length = longest; length >= SHORTEST; length -= 1) {
    const unit = text.slice(start, start + length);
    const right = provinceOf.get(unit);
    if (right === undefined) continue;
    const end = start + length;
    // 桂林市 is checked as a unit.
    if ('市县区州盟'.includes(text.charAt(end) || '。')) return undefined;
    const isRight = right === text.slice(named.start, named.end);
    if (isRight || OF_ANOTHER_NAME.test(text.slice(end, end + LONGEST_NAME))) return undefined;
    return { span: { start: named.start, end }, named, place: named, right, unit };
  }
  return undefined;
}

const LONGEST_NAME = 6;
