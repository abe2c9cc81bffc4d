/** The paired marks. Half-width brackets match full-width ones: their width is left to `punctuation-width`. */

const PAIRS = ['“”', '‘’', '《》', '〈〉', '（）', '()', '【】'];

const CLOSING_OF = new Map(PAIRS.map((pair) => [pair.charAt(0), toFullWidth(pair.charAt(1))]));
const OPENING_OF = new Map(PAIRS.map((pair) => [pair.charAt(1), toFullWidth(pair.charAt(0))]));

/** Marks that writers confuse with each other. */
const FAMILIES = ['“”‘’', '《》〈〉', '（）()【】'];

/** Maps a half-width bracket to its full-width form; other marks stay as they are. */
export function toFullWidth(sign: string): string {
  if (sign === '(') return '（';
  return sign === ')' ? '）' : sign;
}

/** The closing partner of an opening mark, brackets full-width; `undefined` for any other character. */
export function closingOf(sign: string): string | undefined {
  return CLOSING_OF.get(sign);
}

/** The opening partner of a closing mark, brackets full-width; `undefined` for any other character. */
export function openingOf(sign: string): string | undefined {
  return OPENING_OF.get(sign);
}

/** Whether the opening mark `open` is closed by `close`. */
export function isPair(open: string, close: string): boolean {
  return closingOf(open) === toFullWidth(close);
}

/** Whether both are quotation marks, both title marks or both brackets. */
export function isSameFamily(a: string, b: string): boolean {
  return FAMILIES.some((family) => family.includes(a) && family.includes(b));
}
