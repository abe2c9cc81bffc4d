import type { FixedExpression } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';
import { resembles } from './resemblance.js';
import type { MemberRun, RunItem } from './member-runs.js';
import { isQuote, withoutQuotes } from './quotes.js';

/** A fault of a list of members, with the edits that correct it where the correction is certain. */
export interface MemberFault {
  readonly kind: 'order' | 'missing' | 'wrong' | 'doubled';
  readonly edits: readonly TextEdit[];
  /** The start of the list, where it is before that of the run. */
  readonly start?: number;
  /** The end of the list, where it is before the end of what was read as its last member. */
  readonly end?: number;
}

/** ：“（ 即 是 指: between the name of a list and the list. */
const NAME_BEFORE = /(?:[：:（(，,—]|即|是指|就是|是|包括|为){0,4}$/u;
/** ）的 这 等: between the list and its name. */
const NAME_AFTER = /^(?:[）)，,—]|的|这|新的){0,4}/u;
/** How far from the list its name is searched, in UTF-16 units. */
const REACH = 12;

/** Fewest members that make a list known without its name. */
const ENOUGH = 3;

/** Compares a list with its correct members; `undefined` where it is correct or is another list. */
export function findFault(
  text: string,
  run: MemberRun,
  entry: FixedExpression,
): MemberFault | undefined {
  const members = entry.members ?? [];
  if (isOutdated(text, run, entry)) return undefined;
  if (entry.lead === undefined) {
    const first = findReplacedFirst(text, run, entry) ?? findReplacedBetween(text, run, entry);
    if (first) return first;
    if (isPartOfLonger(text, run)) return undefined;
  }
  const isCertain = isNamed(text, run, entry);
  if (entry.named === true && !isCertain) return undefined;
  const found = run.items.map(({ member }) => member);
  const known = found.filter((member) => member >= 0);
  const distinct = new Set(known);
  if (distinct.size !== known.length) return findDoubled(text, run, entry);
  const inOrder = isAscending(known);
  if (known.length === members.length) {
    if (found.length > known.length || inOrder) return undefined;
    return { kind: 'order', edits: rewrite(run, entry) };
  }
  if (entry.lead !== undefined) return inOrder ? findGap(known, run) : undefined;
  return findReplaced(text, run, entry, isCertain) ?? findLost(text, run, entry, isCertain);
}

function isAscending(members: readonly number[]): boolean {
  return members.every((member, at) => at === 0 || member > (members[at - 1] ?? -1));
}

/** 政治判断力、政治理解力、政治执行力: all members but one, and other words in its place. */
function findReplaced(
  text: string,
  run: MemberRun,
  entry: FixedExpression,
  isCertain: boolean,
): MemberFault | undefined {
  const { members = [] } = entry;
  const { items } = run;
  if (items.length !== members.length || members.length < 3) return undefined;
  const otherItems = items.flatMap(({ member }, at) => (member === at ? [] : [at]));
  const [at] = otherItems;
  if (at === undefined || otherItems.length !== 1) return undefined;
  const otherItem = items[at];
  if (!otherItem || otherItem.member >= 0) return undefined;
  const written = text.slice(otherItem.span.start, otherItem.span.end);
  const meant = members[at] ?? '';
  if (written.includes(meant)) return undefined;
  const isLast = at === items.length - 1;
  // “学思想、强党性、重实践、见实效”的总要求: a quotation mark ends the last one.
  const isWhole =
    !isLast || (isQuote(text.charAt(otherItem.span.end)) && written.length === meant.length);
  if (isCertain && isWhole) return { kind: 'wrong', edits: rewrite(run, entry) };
  const part = at < items.length - 1 ? written : lastMember(written, meant);
  if (!resembles(part, meant, members.length > 3)) return undefined;
  const end = otherItem.span.start + part.length;
  const cut = items.with(at, { ...otherItem, span: { start: otherItem.span.start, end } });
  return { kind: 'wrong', edits: rewrite({ ...run, items: cut }, entry), end };
}

/** 信仰坚定、为民服务、勤政务实、…: all members but the first, after other words that resemble it. */
function findReplacedFirst(
  text: string,
  { items, span }: MemberRun,
  { members = [] }: FixedExpression,
): MemberFault | undefined {
  const [meant = ''] = members;
  const isRest = items.every(({ member }, at) => member === at + 1);
  if (members.length <= ENOUGH || items.length !== members.length - 1 || !isRest) return undefined;
  const end = skipQuotesBack(text, span.start) - 1;
  const start = end - meant.length;
  if (start < 0 || !'、，'.includes(text.charAt(end))) return undefined;
  const written = text.slice(start, end);
  if (written === meant || !HAN_ONLY.test(written)) return undefined;
  if (!resembles(written, meant, false)) return undefined;
  return { kind: 'wrong', edits: [{ span: { start, end }, newText: meant }], start };
}

/** Chinese characters only. */
const HAN_ONLY = /^\p{Script=Han}+$/u;

function skipQuotesBack(text: string, end: number): number {
  let at = end;
  while (isQuote(text.charAt(at - 1))) at -= 1;
  return at;
}

/** 自由、平等、公平、法治: a part of the list in which one member between two others is replaced by words that resemble it. */
function findReplacedBetween(
  text: string,
  { items }: MemberRun,
  { members = [] }: FixedExpression,
): MemberFault | undefined {
  if (items.length <= ENOUGH || items.length >= members.length) return undefined;
  const first = items[0]?.member ?? -1;
  const others = items.flatMap(({ member }, at) => (member === first + at ? [] : [at]));
  const [at] = others;
  if (first < 0 || at === undefined || others.length !== 1 || at === items.length - 1) {
    return undefined;
  }
  const item = items[at];
  const meant = members[first + at];
  if (!item || item.member >= 0 || meant === undefined) return undefined;
  const { span } = item;
  const written = text.slice(span.start, span.end);
  // 倡导自由 has the member in it.
  if (written.includes(meant) || !resembles(written, meant, true)) return undefined;
  return { kind: 'wrong', edits: [{ span, newText: meant }] };
}

/** Characters of a word before the first quotation mark. */
const UNQUOTED = /^[^"'“”‘’「」]*/u;

/** The part of the words after the last separator that stands for the last member: 自我提升 of 自我提升能力. */
function lastMember(written: string, meant: string): string {
  const words = UNQUOTED.exec(written)?.[0] ?? '';
  const longer = words.slice(0, meant.length + 1);
  return longer.endsWith(meant.slice(-1)) ? longer : words.slice(0, meant.length);
}

/** A missing member: any one where the list is named, otherwise an inner one of a list that is always complete. */
function findLost(
  text: string,
  run: MemberRun,
  entry: FixedExpression,
  isCertain: boolean,
): MemberFault | undefined {
  const { members = [], whole = false, complete = false } = entry;
  const items = withoutNextClause(text, run.items);
  const known = items.map(({ member }) => member);
  if (known.includes(-1) || !isAscending(known) || known.length < 2) return undefined;
  const first = known[0] ?? 0;
  const last = known.at(-1) ?? 0;
  const gaps = last - first + 1 - known.length;
  const isShort = (isCertain || complete) && known.length === members.length - 1;
  const isBroken = whole && gaps === 1 && known.length >= ENOUGH;
  if (!isShort && !isBroken) return undefined;
  const missing = members.findIndex(
    (_, member) => (isShort || (member > first && member < last)) && !known.includes(member),
  );
  const edits = insertMember(items, missing, members[missing] ?? '');
  return { kind: 'missing', edits, end: items.at(-1)?.span.end ?? run.span.end };
}

/** 文化振兴、生态振兴，加快发展: where the members have 、 between them, the words after a comma are not a member. */
function withoutNextClause(text: string, items: readonly RunItem[]): readonly RunItem[] {
  const last = items.at(-1);
  if (!last || last.member >= 0 || text.charAt(last.span.start - 1) !== '，') return items;
  const members = items.slice(0, -1);
  const isListed = members.every(
    ({ span }, at) => at === 0 || text.slice(members[at - 1]?.span.end, span.start).includes('、'),
  );
  return isListed ? members : items;
}

/** 政治意识、大局意识、大局意识、看齐意识: a repeated member, in the place of another or in addition to a complete list. */
function findDoubled(
  text: string,
  run: MemberRun,
  entry: FixedExpression,
): MemberFault | undefined {
  const { members = [], lead } = entry;
  const { items } = run;
  if (lead !== undefined || members.length < ENOUGH) return undefined;
  const at = items.findIndex(
    ({ member }, index) => index > 0 && items[index - 1]?.member === member,
  );
  const twice = items[at];
  const before = items[at - 1];
  if (!twice || !before || twice.member < 0) return undefined;
  const others = items.filter((_, index) => index !== at).map(({ member }) => member);
  const isWhole = others.length === members.length && isAscending(others);
  if (isWhole) {
    const between = { start: before.span.end, end: twice.span.end };
    return { kind: 'doubled', edits: [{ span: between, newText: '' }] };
  }
  const isReplaced = items.length === members.length && replacesOne(items);
  return isReplaced ? { kind: 'wrong', edits: rewrite(run, entry) } : undefined;
}

function replacesOne(items: readonly RunItem[]): boolean {
  return items.filter(({ member }, at) => member !== at).length === 1;
}

/** 增强“四个意识”、做到“两个维护”: a series of verbs that omits a member. It may begin and end with any member. */
function findGap(known: readonly number[], { items }: MemberRun): MemberFault | undefined {
  const gap = items.some(({ span }, at) => {
    const before = items[at - 1];
    if (!before || known[at] === (known[at - 1] ?? 0) + 1) return false;
    return span.start - before.span.end > LONGEST_JOINT;
  });
  return gap ? { kind: 'missing', edits: [] } : undefined;
}

/** Length of ”、“, the marks between members that are listed without a verb each. */
const LONGEST_JOINT = 3;

/** Whether the list continues before or after, or has 等: then it is another list, or does not claim to be complete. */
function isPartOfLonger(text: string, { span }: MemberRun): boolean {
  const before = withoutQuotes(text.slice(Math.max(0, span.start - 3), span.start));
  const after = withoutQuotes(text.slice(span.end, span.end + 3));
  return before.endsWith('、') || after.startsWith('、') || after.startsWith('等');
}

function isOutdated(
  text: string,
  { span }: MemberRun,
  { superseded = [] }: FixedExpression,
): boolean {
  const written = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  return superseded.some((member) => written.includes(member));
}

/** Whether the name of the list is next to it: “四个意识”：… or …的新发展理念. */
function isNamed(
  text: string,
  { span }: MemberRun,
  { expression, forms = [] }: FixedExpression,
): boolean {
  const names = [expression, ...forms].map(withoutQuotes);
  const before = withoutQuotes(text.slice(Math.max(0, span.start - REACH), span.start));
  const after = withoutQuotes(text.slice(span.end, span.end + REACH));
  return (
    names.some((name) => before.replace(NAME_BEFORE, '').endsWith(name)) ||
    names.some((name) => after.replace(NAME_AFTER, '').startsWith(name))
  );
}

/** Writes each member in its place and keeps the text between them. */
function rewrite({ items }: MemberRun, { members = [], lead }: FixedExpression): TextEdit[] {
  if (lead !== undefined) return [];
  return items.flatMap(({ member, span }, at) => {
    const newText = members[at];
    return member === at || newText === undefined ? [] : [{ span, newText }];
  });
}

/** Inserts the member before the first item that comes after it, or at the end. */
function insertMember(items: readonly RunItem[], missing: number, name: string): TextEdit[] {
  const next = items.find(({ member }) => member > missing);
  if (next) return [toInsertion(next.span.start, `${name}、`)];
  return [toInsertion(items.at(-1)?.span.end ?? 0, `、${name}`)];
}

function toInsertion(at: number, newText: string): TextEdit {
  const span: Span = { start: at, end: at };
  return { span, newText };
}
