import { parseHanNumeral } from '../../text/han-numerals.js';
import { isDigit, isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/** A Chinese numeral whose neighbour in a list is written in digits. */
export interface MixedNumeral {
  readonly span: Span;
  /** The number in digits. */
  readonly right: string;
  /** The span of the neighbour. */
  readonly other: Span;
}

/** 3所小学、四所: after the digits the measure, the noun, a mark and a Chinese numeral with the same measure. */
const NEXT_ITEM =
  /^(?<measure>[个项名家所座条户件处场批支辆栋套])(?<noun>\p{Script=Han}{1,6})(?<mark>[、，]\p{Script=Han}{0,2}?)(?<numeral>[三四五六七八九]|十[一二三四五六七八九]?)(?<next>[个项名家所座条户件处场批支辆栋套])(?=\p{Script=Han})/u;
/** How far after the digits `NEXT_ITEM` is matched, in UTF-16 units. */
const REACH = 14;
/** Numbers with more digits are not compared. */
const MOST_DIGITS = 2;
/** 第3, 1.3, 5—3: ordinals, decimals and ranges. */
const BEFORE_OTHER_NUMBERS = '第.．—-－～~/:：至到';

/**
 * The Chinese numerals of a paragraph that follow a number in digits in the same list.
 *
 * @param figures - The offsets at which digits begin.
 */
export function findMixedNumerals(
  text: string,
  figures: readonly number[],
): readonly MixedNumeral[] {
  return figures.flatMap((at) => {
    let end = at;
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (BEFORE_OTHER_NUMBERS.includes(text.charAt(at - 1) || ' ')) return [];
    if (end === at || end - at > MOST_DIGITS || !isHan(text.charCodeAt(end))) return [];
    const item = NEXT_ITEM.exec(text.slice(end, end + REACH));
    const { measure = '', noun = '', mark = '', numeral = '', next = '' } = item?.groups ?? {};
    const value = parseHanNumeral(numeral);
    if (measure !== next || value === undefined) return [];
    const start = end + measure.length + noun.length + mark.length;
    const span = { start, end: start + numeral.length };
    return [{ span, right: String(value), other: { start: at, end } }];
  });
}
