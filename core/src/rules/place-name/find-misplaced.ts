/** Finds a city named after a province it is not in, directly after it or in a list, and a county after a city it is not in. */
import type { Span } from '../../text/span.js';
import type { PlaceIndex } from './place-index.js';

/** A city or county named right after a province or city that it does not belong to. */
export interface MisplacedName {
  /** Both names; in a list only that of the smaller unit. */
  readonly span: Span;
  /** The larger unit as written. */
  readonly named: Span;
  /** What the right larger unit replaces: the one written, or, in a list, the empty span before the smaller unit. */
  readonly place: Span;
  /** The name of the right larger unit. */
  readonly right: string;
  /** The name of the smaller unit. */
  readonly unit: string;
}

/** The last characters of the names of larger units: 省, 自治区, 市. */
const [PROVINCE, REGION, CITY] = ['省', '区', '市'].map((sign) => sign.charCodeAt(0));
/** Lengths of the name of a larger unit, in characters. */
const SHORTEST = 3;
const LONGEST_LARGER = 8;

/** The misplaced names of a paragraph, in order; a misplaced city is not used in turn to check the county after it. */
export function findMisplaced(text: string, index: PlaceIndex): readonly MisplacedName[] {
  const found: MisplacedName[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== PROVINCE && code !== REGION && code !== CITY) continue;
    // Cheap filter: 全省, 地区 end no name.
    if (!index.endings.has(text.slice(at - 1, at + 1))) continue;
    const larger = largerUnitAt(text, at + 1, index);
    if (!larger || (found.at(-1)?.span.end ?? 0) > larger.start) continue;
    const misplaced = misplacedAfter(text, larger, index);
    if (misplaced) found.push(misplaced);
    else for (const one of misplacedInList(text, larger, index)) found.push(one);
  }
  return found;
}

/** The province or city whose name ends at `end`; the longest match, so that a part of a longer name does not count. */
function largerUnitAt(text: string, end: number, index: PlaceIndex): Span | undefined {
  for (let length = LONGEST_LARGER; length >= SHORTEST; length -= 1) {
    const name = text.slice(end - length, end);
    if (length > end || (!index.inProvince.has(name) && !index.provincesOf.has(name))) continue;
    return index.inProvince.has(name) || index.inCity.has(name)
      ? { start: end - length, end }
      : undefined;
  }
  return undefined;
}

function misplacedAfter(text: string, named: Span, index: PlaceIndex): MisplacedName | undefined {
  const name = text.slice(named.start, named.end);
  const own = index.inProvince.get(name) ?? index.inCity.get(name);
  const owners = index.inProvince.has(name) ? index.provincesOf : index.citiesOf;
  for (let length = index.longest; length >= SHORTEST - 1; length -= 1) {
    const unit = text.slice(named.end, named.end + length);
    if (unit.length < length) continue;
    if (own?.has(unit) === true || index.inCity.get(name)?.has(unit) === true) return undefined;
    const [right, ...others] = owners.get(unit) ?? [];
    if (right === undefined) continue;
    const end = named.end + length;
    if (others.length > 0 || right === name || CONTINUES_NAME.test(text.slice(end, end + 1)))
      return undefined;
    return { span: { start: named.start, end }, named, place: named, right, unit };
  }
  return undefined;
}

/** The most names of a list that are read. */
const LONGEST_LIST = 30;

/**
 * 广东省湛江市、茂名市、海口市等地: the names of a list that belong to another province than the one before it. Most of the
 * list, and its first name, must belong to it: 广东省广州市、南宁市、海口市 are three capitals.
 */
function misplacedInList(text: string, named: Span, index: PlaceIndex): readonly MisplacedName[] {
  const name = text.slice(named.start, named.end);
  const own = index.inProvince.get(name);
  if (!own) return NONE;
  const list = readList(text, named.end, index);
  const inside = list.filter((span) => own.has(text.slice(span.start, span.end)));
  const first = list[0];
  if (!first || inside[0] !== first || inside.length * 2 <= list.length) return NONE;
  return list.flatMap((span) => {
    const unit = text.slice(span.start, span.end);
    const [right, ...others] = index.provincesOf.get(unit) ?? [];
    if (own.has(unit) || right === undefined || others.length > 0) return [];
    // 四川省成都市、绵阳市、重庆市 names a municipality beside the province, unless names of the province follow.
    if (right === unit && !inside.some(({ start }) => start > span.start)) return [];
    return [{ span, named, place: { start: span.start, end: span.start }, right, unit }];
  });
}

const NONE: readonly MisplacedName[] = [];

/** The names from `from` on that 、 or 和 joins. */
function readList(text: string, from: number, index: PlaceIndex): readonly Span[] {
  const list: Span[] = [];
  let at = text.charAt(from) === '的' ? from + 1 : from;
  while (list.length < LONGEST_LIST) {
    const end = endOfName(text, at, index);
    if (end < 0) break;
    list.push({ start: at, end });
    if (!'、和及与'.includes(text.charAt(end) || '。')) break;
    at = end + 1;
  }
  return list;
}

/** The end of the longest name at `at`; -1 where there is none. */
function endOfName(text: string, at: number, index: PlaceIndex): number {
  for (let length = index.longest; length >= SHORTEST - 1; length -= 1) {
    const end = at + length;
    if (end > text.length || !index.provincesOf.has(text.slice(at, end))) continue;
    return CONTINUES_NAME.test(text.slice(end, end + 1)) ? -1 : end;
  }
  return -1;
}

/** 港口区|域, 张家界|市: after these characters the name is part of a longer word. */
const CONTINUES_NAME = /^[域级划间县区]/u;
