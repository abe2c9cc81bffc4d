/** Finds a city named right after a province it is not in, and a county right after a city it is not in. */
import type { Span } from '../../text/span.js';
import type { PlaceIndex } from './place-index.js';

/** A city or county named right after a province or city that it does not belong to. */
export interface MisplacedName {
  /** Both names. */
  readonly span: Span;
  /** The larger unit as written. */
  readonly named: Span;
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
    return { span: { start: named.start, end }, named, right, unit };
  }
  return undefined;
}

/** 港口区|域, 张家界|市: after these characters the name is part of a longer word. */
const CONTINUES_NAME = /^[域级划间县区]/u;
