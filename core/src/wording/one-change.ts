/** Compares words with a text, outward from a common part, with one change allowed. Quotation marks are ignored. */
import { isHan } from '../text/characters.js';
import { isQuote, isQuoteUnit } from './quotes.js';

/** The direction of a comparison: 1 towards the end of text and words, -1 towards their start. */
export interface Side {
  readonly text: string;
  readonly words: string;
  readonly step: 1 | -1;
}

/** The result of a comparison: how far text and words agree. */
export interface Reached {
  /** The next offsets to compare in the text and in the words; past an end of the words where all of them agree. */
  readonly at: number;
  readonly word: number;
  /** The last offset in the text that agrees. */
  readonly last: number;
}

/** Compares outward from `at` in the text and `word` in the words, up to the first difference. */
export function matchOutward({ text, words, step }: Side, at: number, word: number): Reached {
  let last = at - step;
  let place = at;
  let index = word;
  while (index >= 0 && index < words.length) {
    // NaN at an end of the text, which equals no unit of the words.
    const code = text.charCodeAt(place);
    if (isQuoteUnit(code)) {
      place += step;
      continue;
    }
    if (code !== words.charCodeAt(index)) break;
    last = place;
    place += step;
    index += step;
  }
  return { at: place, word: index, last };
}

/** The characters removed from the words and those added in their place, both in reading order. */
export interface Change {
  readonly removed: string;
  readonly added: string;
  /** The offset in the words where the change begins. */
  readonly index: number;
  /** The two characters of the words on either side of the change; fewer at an edge. */
  readonly before: string;
  readonly after: string;
  /** The outermost offset in the text that belongs to the words. */
  readonly last: number;
}

/** How many characters a change may have, and whether it may reach the outer edge of the words. */
export interface ChangeLimit {
  readonly limit: number;
  readonly openEdge: boolean;
}

/** Numbers of characters removed and added, likeliest first; swapped characters are tested before them. */
const SIZES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
  [1, 2],
  [2, 1],
  [2, 0],
  [0, 2],
];

/** The one change after which text and words agree up to the end of the words; `undefined` where there is none. */
export function findChange(
  side: Side,
  { at, word }: Reached,
  { limit, openEdge }: ChangeLimit,
): Change | undefined {
  const remaining = side.step > 0 ? side.words.length - word : word + 1;
  // Also at a closed edge: no other words end with the same two characters in reverse order.
  const exchange = remaining >= 2 ? findExchange(side, { at, word }) : undefined;
  if (exchange) return exchange;
  for (const [removed, added] of SIZES) {
    if (removed > remaining) continue;
    if (removed === remaining && !(openEdge && mayChangeEnd(side, at, removed, added))) continue;
    const signs = takeSigns(side, at, added);
    if (!signs) continue;
    const change = toChange(side, word, removed, signs.taken);
    if (Math.max(removed, added) > limit && !isDoubled(change)) continue;
    const rest = matchOutward(side, signs.next, word + removed * side.step);
    const isWhole = rest.word < 0 || rest.word >= side.words.length;
    if (isWhole) return { ...change, last: rest.last };
  }
  return undefined;
}

/** 现化代 for 现代化: tested first, because the words also agree with one character missing, and 代 would be left over. */
function findExchange(side: Side, { at, word }: Pick<Reached, 'at' | 'word'>): Change | undefined {
  const signs = takeSigns(side, at, 2);
  if (!signs) return undefined;
  const change = toChange(side, word, 2, signs.taken);
  if (!isExchanged(change)) return undefined;
  const rest = matchOutward(side, signs.next, word + 2 * side.step);
  if (rest.word >= 0 && rest.word < side.words.length) return undefined;
  return { ...change, last: rest.last };
}

/** Whether the last character of the words may be another one, or missing before a mark: 人民至上、生命至。 */
function mayChangeEnd({ text }: Side, at: number, removed: number, added: number): boolean {
  if (removed !== 1 || added > 1) return false;
  return added === 1 || (text.charAt(at) !== '' && ENDS.includes(text.charAt(at)));
}

/** Marks that end the words. */
const ENDS = '，。；！、';

/** Whether the change is two swapped characters, which count as one slip: 同共 for 共同. */
export function isExchanged({ removed, added }: Omit<Change, 'last'>): boolean {
  return removed.length === 2 && added === removed.charAt(1) + removed.charAt(0);
}

/** Whether the added characters repeat those beside them: 新新时代, 中国中国特色 */
export function isDoubled({ removed, added, before, after }: Omit<Change, 'last'>): boolean {
  return removed === '' && (before.endsWith(added) || after.startsWith(added));
}

/** The next `count` Chinese characters outward, without quotation marks; `undefined` where another character comes first. */
function takeSigns(
  { text, step }: Side,
  at: number,
  count: number,
): { readonly taken: string; readonly next: number } | undefined {
  let taken = '';
  let next = at;
  while (taken.length < count) {
    const sign = text.charAt(next);
    next += step;
    if (isQuote(sign)) continue;
    if (sign === '' || !isHan(sign.charCodeAt(0))) return undefined;
    taken = step > 0 ? taken + sign : sign + taken;
  }
  return { taken, next };
}

function toChange(
  { words, step }: Side,
  word: number,
  removed: number,
  added: string,
): Omit<Change, 'last'> {
  const start = step > 0 ? word : word - removed + 1;
  return {
    index: start,
    removed: words.slice(start, start + removed),
    added,
    before: words.slice(Math.max(0, start - 2), start),
    after: words.slice(start + removed, start + removed + 2),
  };
}
