/** Compares words with a text outward from a part that both have, with one change allowed. Quotation marks do not count. */
import { isHan } from '../text/characters.js';
import { isQuote } from './quotes.js';

/** The direction of a comparison: 1 towards the end of text and words, -1 towards their start. */
export interface Side {
  readonly text: string;
  readonly words: string;
  readonly step: 1 | -1;
}

/** How far text and words agree. */
export interface Reached {
  /** The next place to compare in the text, and in the words: past either end where all agree. */
  readonly at: number;
  readonly word: number;
  /** The last place in the text that agrees. */
  readonly last: number;
}

/** Goes outward from `at` in the text and `word` in the words for as long as they agree. */
export function matchOutward({ text, words, step }: Side, at: number, word: number): Reached {
  let last = at - step;
  let place = at;
  let index = word;
  while (index >= 0 && index < words.length) {
    const sign = text.charAt(place);
    if (isQuote(sign)) {
      place += step;
      continue;
    }
    if (sign !== words.charAt(index)) break;
    last = place;
    place += step;
    index += step;
  }
  return { at: place, word: index, last };
}

/** What was taken out of the words and what stands there instead, both in reading order. */
export interface Change {
  readonly removed: string;
  readonly added: string;
  /** Where in the words the change begins. */
  readonly index: number;
  /** Characters of the words on either side of the change, as they stand there; empty at an edge. */
  readonly before: string;
  readonly after: string;
  /** The outermost place in the text that belongs to the words. */
  readonly last: number;
}

/** How large a change may be, and whether it may reach the outer edge of the words. */
export interface ChangeLimit {
  readonly limit: number;
  readonly openEdge: boolean;
}

/** Characters taken out and put in, likeliest first, but for an exchange: one for another, one lost, one doubled, two replaced … */
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

/** The one change after which text and words agree again to the end of the words. */
export function findChange(
  side: Side,
  { at, word }: Reached,
  { limit, openEdge }: ChangeLimit,
): Change | undefined {
  const left = side.step > 0 ? side.words.length - word : word + 1;
  // Even at a closed edge: nothing else ends with the same two characters the other way round.
  const exchange = left >= 2 ? findExchange(side, { at, word }) : undefined;
  if (exchange) return exchange;
  for (const [removed, added] of SIZES) {
    if (removed > left) continue;
    if (removed === left && !(openEdge && mayEndSo(side, at, removed, added))) continue;
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

/** 现化代 for 现代化: looked for first, because with one character less the words agree as well, and 代 would be left behind. */
function findExchange(side: Side, { at, word }: Pick<Reached, 'at' | 'word'>): Change | undefined {
  const signs = takeSigns(side, at, 2);
  if (!signs) return undefined;
  const change = toChange(side, word, 2, signs.taken);
  if (!isExchanged(change)) return undefined;
  const rest = matchOutward(side, signs.next, word + 2 * side.step);
  if (rest.word >= 0 && rest.word < side.words.length) return undefined;
  return { ...change, last: rest.last };
}

/** At the end of the words: one character for another, or one that is lost before a mark, 人民至上、生命至。 */
function mayEndSo({ text }: Side, at: number, removed: number, added: number): boolean {
  if (removed !== 1 || added > 1) return false;
  return added === 1 || (text.charAt(at) !== '' && ENDS.includes(text.charAt(at)));
}

/** Marks before which nothing goes on. */
const ENDS = '，。；！、';

/** 同共 for 共同: two characters that changed places are one slip. */
export function isExchanged({ removed, added }: Omit<Change, 'last'>): boolean {
  return removed.length === 2 && added === removed.charAt(1) + removed.charAt(0);
}

/** 新新时代, 中国中国特色 */
export function isDoubled({ removed, added, before, after }: Omit<Change, 'last'>): boolean {
  return removed === '' && (before.endsWith(added) || after.startsWith(added));
}

/** The next Han characters outward, quotation marks passed over; `undefined` where another sign comes first. */
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
