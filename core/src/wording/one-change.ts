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
    // Nearly always text and words differ again, so that nothing is taken out of them.
    const next = skipSigns(side, at, added);
    if (next === TOO_FEW || !agreesUpToEnd(side, next, word + removed * side.step)) continue;
    const change = toChange(side, word, removed, takeSigns(side, at, added));
    if (Math.max(removed, added) > limit && !isDoubled(change)) continue;
    return { ...change, last: matchOutward(side, next, word + removed * side.step).last };
  }
  return undefined;
}

/** The changes of one character, another one or a missing one, after which text and words agree; the outermost one may be such too. */
export function findSmallChanges(side: Side, { at, word }: Reached): readonly Change[] {
  const changes: Change[] = [];
  for (const added of [1, 0]) {
    const next = skipSigns(side, at, added);
    if (next === TOO_FEW || !agreesUpToEnd(side, next, word + side.step)) continue;
    const change = toChange(side, word, 1, takeSigns(side, at, added));
    changes.push({ ...change, last: matchOutward(side, next, word + side.step).last });
  }
  return changes;
}

/** 现化代 for 现代化: tested first, because the words also agree with one character missing, and 代 would be left over. */
function findExchange(side: Side, { at, word }: Pick<Reached, 'at' | 'word'>): Change | undefined {
  const next = skipSigns(side, at, 2);
  if (next === TOO_FEW || !agreesUpToEnd(side, next, word + 2 * side.step)) return undefined;
  const change = toChange(side, word, 2, takeSigns(side, at, 2));
  if (!isExchanged(change)) return undefined;
  return { ...change, last: matchOutward(side, next, word + 2 * side.step).last };
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

/** Whether text and words agree from `at` and `word` up to the end of the words. */
function agreesUpToEnd({ text, words, step }: Side, at: number, word: number): boolean {
  let place = at;
  let index = word;
  while (index >= 0 && index < words.length) {
    const code = text.charCodeAt(place);
    place += step;
    if (isQuoteUnit(code)) continue;
    if (code !== words.charCodeAt(index)) return false;
    index += step;
  }
  return true;
}

/** No offset: -1 is that before a text. */
const TOO_FEW = -2;

/**
 * The offset after the next `count` Chinese characters outward, quotation marks left out; `TOO_FEW` where another character comes
 * first.
 */
function skipSigns({ text, step }: Side, at: number, count: number): number {
  let next = at;
  for (let taken = 0; taken < count;) {
    const code = text.charCodeAt(next);
    next += step;
    if (isQuoteUnit(code)) continue;
    if (!isHan(code)) return TOO_FEW;
    taken += 1;
  }
  return next;
}

/** The next `count` characters outward, of which `skipSigns` has found that they are Chinese, in reading order. */
function takeSigns({ text, step }: Side, at: number, count: number): string {
  let taken = '';
  for (let next = at; taken.length < count; next += step) {
    const sign = text.charAt(next);
    if (!isQuote(sign)) taken = step > 0 ? taken + sign : sign + taken;
  }
  return taken;
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
