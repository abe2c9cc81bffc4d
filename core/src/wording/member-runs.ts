import type { FixedExpression } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import { isQuote } from './quotes.js';

/** One place of a list that is written out. */
export interface RunItem {
  /** Which member it is; -1 for words that are none. */
  readonly member: number;
  /** The member itself, without quotation marks and without what leads up to it. */
  readonly span: Span;
}

/** A list of members as it stands in a text: 政治意识、大局意识、核心意识. */
export interface MemberRun {
  readonly items: readonly RunItem[];
  readonly span: Span;
}

/** Longest run of words that can stand where a member should. */
const LONGEST_STRANGER = 14;
const SEPARATORS = '、，,；;';
const CONJUNCTIONS = ['以及', '和', '与', '及'];
/** What ends words that are no member; anything but a list goes on otherwise. */
const CLOSERS = '。；;！!？?）)】]”"：:';

/**
 * Reads the list that begins with a member at `start`. A list of more than twice the members is none of them: it has no items,
 * and costs no more to read.
 */
export function readRun(text: string, start: number, entry: FixedExpression): MemberRun {
  const items: RunItem[] = [];
  for (let at: number | undefined = start; at !== undefined;) {
    const item: RunItem | undefined =
      readMember(text, at, entry) ?? readStranger(text, at, entry, items);
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

/** Words in the place of a member; one in a list at most, and none where what leads up to a member may be anything. */
function readStranger(
  text: string,
  start: number,
  entry: FixedExpression,
  items: readonly RunItem[],
): RunItem | undefined {
  if ((entry.lead ?? 0) > 0 || items.some(({ member }) => member < 0)) return undefined;
  const from = skipQuotes(text, start);
  for (let at = from; at < text.length && at - from <= LONGEST_STRANGER; at += 1) {
    const sign = text.charAt(at);
    const ends = SEPARATORS.includes(sign) || CLOSERS.includes(sign);
    if (!ends && !isConjunction(text, at, entry)) continue;
    return at === from ? undefined : { member: -1, span: { start: from, end: at } };
  }
  return undefined;
}

/** 享受主义|和奢靡之风: the words end where a conjunction and a member follow. */
function isConjunction(text: string, at: number, entry: FixedExpression): boolean {
  const word = CONJUNCTIONS.find((one) => text.startsWith(one, at));
  return word !== undefined && readMember(text, at + word.length, entry) !== undefined;
}

function followedByMember(text: string, item: RunItem, entry: FixedExpression): boolean {
  const next = nextItem(text, item, entry);
  return next !== undefined && readMember(text, next, entry) !== undefined;
}

/** Where the next place of the list begins; `undefined` where the list ends with the item. */
function nextItem(text: string, { span }: RunItem, entry: FixedExpression): number | undefined {
  const at = skipQuotes(text, span.end);
  if (text.charAt(at) !== '' && SEPARATORS.includes(text.charAt(at))) return at + 1;
  const conjunction = CONJUNCTIONS.find((word) => text.startsWith(word, at));
  const behind = at + (conjunction?.length ?? 0);
  const quotesTouch = at > span.end && entry.lead !== undefined;
  if (conjunction === undefined && !quotesTouch) return undefined;
  return readMember(text, behind, entry) ? behind : undefined;
}

function skipQuotes(text: string, start: number): number {
  let at = start;
  while (isQuote(text.charAt(at))) at += 1;
  return at;
}
