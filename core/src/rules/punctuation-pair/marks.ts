/** The marks that come in pairs. Half-width brackets pair with full-width ones: their width is another rule's. */

const PAIRS = ['“”', '‘’', '《》', '〈〉', '（）', '()', '【】'];

const CLOSING_OF = new Map(PAIRS.map((pair) => [pair.charAt(0), toFullWidth(pair.charAt(1))]));
const OPENING_OF = new Map(PAIRS.map((pair) => [pair.charAt(1), toFullWidth(pair.charAt(0))]));

/** Marks that a writer may take for one another. */
const FAMILIES = ['“”‘’', '《》〈〉', '（）()【】'];

/** A closing mark as `closingOf` names it: a half-width bracket as a full-width one. */
export function toFullWidth(sign: string): string {
  if (sign === '(') return '（';
  return sign === ')' ? '）' : sign;
}

/** The closing mark that an opening one asks for; `undefined` for any other sign. */
export function closingOf(sign: string): string | undefined {
  return CLOSING_OF.get(sign);
}

/** The opening mark that a closing one asks for; `undefined` for any other sign. */
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
