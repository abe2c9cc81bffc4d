import { isUnifiedHan } from '../../../text/characters.js';
import type { Span } from '../../../text/span.js';
import { isCommonPair } from './plain-words.js';
import type { NameReading, NameSource } from './name-types.js';

/** Characters of a name of a person: shorter ones are not told from words. */
const SHORTEST = 3;
const LONGEST = 4;

/** The persons with a title after or before their name: 李慧敏老师, 校长李慧敏. */
export function readPersons(source: NameSource): readonly NameReading[] {
  const { text, hits } = source;
  return hits.flatMap(({ sign, start, end }) => {
    if (sign.use === 'placeEnding') return [];
    const readings: NameReading[] = [];
    const before = endingAt(source, text.charAt(start - 1) === DEPUTY ? start - 1 : start);
    if (before) readings.push({ ...toReading(text, before), title: sign });
    const after = startingAt(source, end);
    if (after && isApart(source, after)) readings.push({ ...toReading(text, after), title: sign });
    return readings;
  });
}

/** 李慧敏副书记 */
const DEPUTY = '副';

function toReading(text: string, span: Span): NameReading {
  const name = text.slice(span.start, span.end);
  return { name, stem: name.length, span };
}

/** The name of a person that ends at the offset: 欧阳慧敏 before 李慧敏. */
function endingAt(source: NameSource, end: number): Span | undefined {
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    const span = { start: end - length, end };
    if (span.start < 0 || !isShaped(source, span)) continue;
    const isCut = isCommonPair(source.costs, source.text, span.start - 1);
    return isCut || beginsWithWord(source, span) ? undefined : span;
  }
  return undefined;
}

function startingAt(source: NameSource, start: number): Span | undefined {
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    const span = { start, end: start + length };
    if (span.end <= source.text.length && isShaped(source, span)) return span;
  }
  return undefined;
}

/** Whether the stretch is a surname and one or two characters; three where the surname has one. */
function isShaped({ text, parts }: NameSource, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    if (!isUnifiedHan(text.charCodeAt(at)) || parts.functionWords.has(text.charAt(at)))
      return false;
  }
  if (parts.longSurnames.has(text.slice(start, start + 2))) return true;
  return end - start === SHORTEST && parts.surnames.has(text.charAt(start));
}

/** No name begins with a word that costs less, in nats: 广东 (9) and 应当, but 黄石 (10.5). */
const LEAST_COST_OF_BEGINNING = 10;

/** Not a name: 广东省 in 广东省代表团. */
function beginsWithWord(
  { text, costs }: Pick<NameSource, 'text' | 'costs'>,
  { start }: Span,
): boolean {
  return costs.ofWord(text, start, start + 2) < LEAST_COST_OF_BEGINNING;
}

/** A given name that costs less, in nats, is an ordinary word: 增加 in 会计增加. */
const LEAST_COST_OF_GIVEN = 8;

/**
 * Whether no common word crosses an edge of the stretch, begins it or ends it: not 高质量, nor 王立明 in 王立明确. A word such as 和 beside a
 * name is no part of it: 张和平和; with one or a mark on both sides, a name may begin with a word: “，黄石生和”.
 */
export function isApart(
  { text, costs, parts }: Omit<NameSource, 'hits'>,
  { start, end }: Span,
): boolean {
  const isOpenAt = (at: number): boolean =>
    !isUnifiedHan(text.charCodeAt(at)) || parts.leads.has(text.charAt(at));
  const isOpen = isOpenAt(end);
  if (!isOpen && isCommonPair(costs, text, end - 1)) return false;
  if (isCommonPair(costs, text, start - 1)) return false;
  if (costs.ofWord(text, end - 2, end) < LEAST_COST_OF_GIVEN) return false;
  if (beginsWithWord({ text, costs }, { start, end })) return false;
  return (isOpen && isOpenAt(start - 1)) || !isCommonPair(costs, text, start);
}
