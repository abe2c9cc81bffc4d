import { isUnifiedHan } from '../../../text/characters.js';
import { isCommonPair } from './plain-words.js';
import type { NameReading, NameSource, SignHit } from './name-types.js';

/** Characters before the ending. */
const SHORTEST = 2;
const LONGEST = 6;
/** Characters of the larger place that are compared: 柳河镇. */
const LARGER = 3;

/** The names of places and bodies in a paragraph. */
export interface PlaceReadings {
  /**
   * The names with a left border: a mark, a word or the name of a larger place. Where several are before one ending, each gives a reading:
   * 支持|杨柳|湾村.
   */
  readonly bordered: readonly NameReading[];
  /** The other stretches before an ending: names only where they have a border elsewhere. */
  readonly loose: readonly NameReading[];
}

/** Reads the names before each ending. */
export function readPlaces(source: NameSource): PlaceReadings {
  const found: Found = { bordered: [], loose: [], ends: new Set() };
  for (const hit of source.hits) {
    if (hit.sign.use !== 'placeEnding') continue;
    if (isName(source, hit)) readBefore(source, hit, found);
    found.ends.add(hit.end);
  }
  return found;
}

/** What was found so far; `ends` has the offsets after all endings, where the names of larger places end. */
interface Found {
  readonly bordered: NameReading[];
  readonly loose: NameReading[];
  readonly ends: Set<number>;
}

/** 杨柳湾村, but not 农村, which is a word, nor 各村 and 村村. */
function isName(
  { text, costs, parts }: NameSource,
  { start, end, sign: { word } }: SignHit,
): boolean {
  if (parts.determiners.has(text.charAt(start - 1))) return false;
  if (word.length === 1 && isCommonPair(costs, text, start - 1)) return false;
  return text.slice(start - word.length, end) !== word + word;
}

function readBefore(
  source: NameSource,
  { start: endOfStem, end }: SignHit,
  { bordered, loose, ends }: Found,
): void {
  const { text, parts } = source;
  let larger = 0;
  for (let stem = 1; stem <= LONGEST; stem += 1) {
    const start = endOfStem - stem;
    if (!isUnifiedHan(text.charCodeAt(start)) || parts.functionWords.has(text.charAt(start)))
      return;
    if (stem < SHORTEST) continue;
    const border = borderAt(source, start, ends);
    const reading = { name: text.slice(start, end), stem, span: { start, end } };
    if (border === undefined) loose.push(reading);
    else if (border !== 'place') bordered.push(reading);
    else {
      bordered.push({ ...reading, larger: text.slice(Math.max(0, start - LARGER), start) });
      larger += 1;
    }
    // Another name may begin before a word (杨柳|湾村) and before one place (柳河镇|中心小学).
    if (border === 'edge' || border === 'lead' || larger > 1) return;
  }
}

/** What ends at the offset, so that a name may begin there. */
type Border = 'edge' | 'place' | 'lead' | 'word';

function borderAt(
  { text, costs, parts }: NameSource,
  at: number,
  ends: ReadonlySet<number>,
): Border | undefined {
  if (!isUnifiedHan(text.charCodeAt(at - 1))) return 'edge';
  if (ends.has(at)) return 'place';
  if (isCommonPair(costs, text, at - 1)) return undefined;
  if (parts.leads.has(text.charAt(at - 1)) || parts.leads.has(text.slice(at - 2, at)))
    return 'lead';
  return costs.wordBefore(text, at) > 0 ? 'word' : undefined;
}
