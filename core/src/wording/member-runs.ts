import type { FixedExpression } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import { isQuote } from './quotes.js';

/** One item of a written list. */
export interface RunItem {
  /** The index of the member; -1 for other words. */
  readonly member: number;
  /** The member itself, without quotation marks and without the words before it. */
  readonly span: Span;
}

/** A list of members in a text: 政治意识、大局意识、核心意识. */
export interface MemberRun {
  readonly items: readonly RunItem[];
  readonly span: Span;
}

/** Longest other words in the place of a member, in UTF-16 units. */
const LONGEST_OTHER_WORDS = 14;
const SEPARATORS = '、，,；;';
const CONJUNCTIONS = ['以及', '和', '与', '及'];
/** The marks that end other words in the place of a member. */
const CLOSERS = '。；;！!？?）)】]”"：:';

/**
 * Reads the list that begins with a member at `start`. A list of more than twice the number of members is a different one: it gets no items,
 * and the rest of it is not read, so that the time stays bounded.
 */
export function readRun(text: string, start: number, entry: FixedExpression): MemberRun {
  const items: RunItem[] = [];
  for (let at: number | undefined = start; at !== undefined;) {
    const item: RunItem | undefined =
      readMember(text, at, entry) ?? readOtherWords(text, at, entry, items);
    if (!item) break;
    items.push(item);
    if (items.length > 2 * (entry.members?.length ?? 0))
      return { items: [], span: { start, end: start } };
    at =
      item.member < 0 && !followedByMember(text, item, entry)
        ? undefined
        : nextItem(text, item, entry);
  }
  return { items, span: { start, end: items.at(-1)?.span.end ?? start } };
}

function readMember(
  text: string,
  start: number,
  { members = [], lead = 0 }: FixedExpression,
): RunItem | undefined {
  const quoted = longestAt(text, start, members);
  let at = quoted >= 0 ? start : skipQuotes(text, start);
  for (let passed = 0; passed <= lead; passed += 1) {
    const member = longestAt(text, at, members);
    if (member >= 0) {
      return { member, span: { start: at, end: at + (members[member] ?? '').length } };
    }
    if (SEPARATORS.includes(text.charAt(at)) || CLOSERS.includes(text.charAt(at))) break;
    at = skipQuotes(text, at + 1);
  }
  return undefined;
}

function longestAt(text: string, at: number, members: readonly string[]): number {
  let best = -1;
  for (const [index, member] of members.entries()) {
    if (member.length <= (members[best] ?? '').length) continue;
    if (text.startsWith(member, at)) best = index;
  }
  return best;
}

/** Reads other words in the place of a member: once in a list at most, and not where any words may precede a member. */
function readOtherWords(
  text: string,
  start: number,
  entry: FixedExpression,
  items: readonly RunItem[],
): RunItem | undefined {
  if ((entry.lead ?? 0) > 0 || items.some(({ member }) => member < 0)) return undefined;
  const from = skipQuotes(text, start);
  for (let at = from; at < text.length && at - from <= LONGEST_OTHER_WORDS; at += 1) {
    const sign = text.charAt(at);
    const ends = SEPARATORS.includes(sign) || CLOSERS.includes(sign);
    if (!ends && !isConjunction(text, at, entry)) continue;
    return at === from ? undefined : { member: -1, span: { start: from, end: at } };
  }
  return undefined;
}

/** Whether a conjunction and a member follow, where the words end: 享受主义|和奢靡之风. */
function isConjunction(text: string, at: number, entry: FixedExpression): boolean {
  const word = CONJUNCTIONS.find((one) => text.startsWith(one, at));
  return word !== undefined && readMember(text, at + word.length, entry) !== undefined;
}

function followedByMember(text: string, item: RunItem, entry: FixedExpression): boolean {
  const next = nextItem(text, item, entry);
  return next !== undefined && readMember(text, next, entry) !== undefined;
}

/** The start of the next item; `undefined` where the list ends with this one. */
function nextItem(text: string, { span }: RunItem, entry: FixedExpression): number | undefined {
  const at = skipQuotes(text, span.end);
  if (text.charAt(at) !== '' && SEPARATORS.includes(text.charAt(at))) return at + 1;
  const conjunction = CONJUNCTIONS.find((word) => text.startsWith(word, at));
  const after = at + (conjunction?.length ?? 0);
  const quotesTouch = at > span.end && entry.lead !== undefined;
  if (conjunction === undefined && !quotesTouch) return undefined;
  return readMember(text, after, entry) ? after : undefined;
}

function skipQuotes(text: string, start: number): number {
  let at = start;
  while (isQuote(text.charAt(at))) at += 1;
  return at;
}
