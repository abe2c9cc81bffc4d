import type { FixedExpression } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';
import { resembles } from './resemblance.js';
import type { MemberRun, RunItem } from './member-runs.js';
import { withoutQuotes } from './quotes.js';

/** What is wrong with a list of members, and the edits that mend it where that is sure. */
export interface MemberFault {
  readonly kind: 'order' | 'missing' | 'wrong' | 'doubled';
  readonly edits: readonly TextEdit[];
  /** Where the list ends, if before what was read as its last member. */
  readonly end?: number;
}

/** ：“（ 即 是 指: what stands between the name of a list and the list. */
const NAME_BEFORE = /(?:[：:（(，,—]|即|是指|就是|是|包括|为){0,4}$/u;
/** ）的 这 等: between the list and its name. */
const NAME_BEHIND = /^(?:[）)，,—]|的|这|新的){0,4}/u;
/** How far from the list its name is looked for. */
const REACH = 12;

/** Compares a list with the members it should have; `undefined` where it is right or is another list. */
export function findFault(
  text: string,
  run: MemberRun,
  entry: FixedExpression,
): MemberFault | undefined {
  const members = entry.members ?? [];
  if (isOutdated(text, run, entry)) return undefined;
  if (entry.lead === undefined && isPartOfLonger(text, run)) return undefined;
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

/** 政治判断力、政治理解力、政治执行力: all members but one, and in its place words that are none. */
function findReplaced(
  text: string,
  run: MemberRun,
  entry: FixedExpression,
  isCertain: boolean,
): MemberFault | undefined {
  const { members = [] } = entry;
  const { items } = run;
  if (items.length !== members.length || members.length < 3) return undefined;
  const strangers = items.flatMap(({ member }, at) => (member === at ? [] : [at]));
  const [at] = strangers;
  if (at === undefined || strangers.length !== 1) return undefined;
  const stranger = items[at];
  if (!stranger || stranger.member >= 0) return undefined;
  const written = text.slice(stranger.span.start, stranger.span.end);
  const meant = members[at] ?? '';
  if (written.includes(meant)) return undefined;
  if (isCertain && at < items.length - 1) return { kind: 'wrong', edits: rewrite(run, entry) };
  const part = at < items.length - 1 ? written : lastMember(written, meant);
  if (!resembles(part, meant, members.length > 3)) return undefined;
  const end = stranger.span.start + part.length;
  const cut = items.with(at, { ...stranger, span: { start: stranger.span.start, end } });
  return { kind: 'wrong', edits: rewrite({ ...run, items: cut }, entry), end };
}

/** Characters of a word before the first quotation mark. */
const UNQUOTED = /^[^"'“”‘’「」]*/u;

/** What of the words after the last separator stands for the last member: 自我提升 of 自我提升能力. */
function lastMember(written: string, meant: string): string {
  const words = UNQUOTED.exec(written)?.[0] ?? '';
  const longer = words.slice(0, meant.length + 1);
  return longer.endsWith(meant.slice(-1)) ? longer : words.slice(0, meant.length);
}

/** Fewest members that make a list known without its name. */
const ENOUGH = 3;

/** One member is left out: anywhere where the list is named, else in the middle of one that is always whole. */
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

/** 文化振兴、生态振兴，加快发展: behind a comma the words are no member where the members have 、 between them. */
function withoutNextClause(text: string, items: readonly RunItem[]): readonly RunItem[] {
  const last = items.at(-1);
  if (!last || last.member >= 0 || text.charAt(last.span.start - 1) !== '，') return items;
  const members = items.slice(0, -1);
  const isListed = members.every(
    ({ span }, at) => at === 0 || text.slice(members[at - 1]?.span.end, span.start).includes('、'),
  );
  return isListed ? members : items;
}

/** 政治意识、大局意识、大局意识、看齐意识: one stands twice, in the place of another or beside a whole list. */
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

/** 增强“四个意识”、做到“两个维护”: a chain of verbs that passes over a member. It may begin and end anywhere. */
function findGap(known: readonly number[], { items }: MemberRun): MemberFault | undefined {
  const gap = items.some(({ span }, at) => {
    const before = items[at - 1];
    if (!before || known[at] === (known[at - 1] ?? 0) + 1) return false;
    return span.start - before.span.end > LONGEST_JOINT;
  });
  return gap ? { kind: 'missing', edits: [] } : undefined;
}

/** ”、“ stands between members that are only named, not asked for with a verb each. */
const LONGEST_JOINT = 3;

/** A list with 等 or with more in front of it or after is another list, or does not claim to be whole. */
function isPartOfLonger(text: string, { span }: MemberRun): boolean {
  const before = withoutQuotes(text.slice(Math.max(0, span.start - 3), span.start));
  const behind = withoutQuotes(text.slice(span.end, span.end + 3));
  return before.endsWith('、') || behind.startsWith('、') || behind.startsWith('等');
}

function isOutdated(
  text: string,
  { span }: MemberRun,
  { superseded = [] }: FixedExpression,
): boolean {
  const written = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  return superseded.some((member) => written.includes(member));
}

/** Whether the name of the list stands right before or after it: “四个意识”：… or …的新发展理念. */
function isNamed(
  text: string,
  { span }: MemberRun,
  { expression, forms = [] }: FixedExpression,
): boolean {
  const names = [expression, ...forms].map(withoutQuotes);
  const before = withoutQuotes(text.slice(Math.max(0, span.start - REACH), span.start));
  const behind = withoutQuotes(text.slice(span.end, span.end + REACH));
  return (
    names.some((name) => before.replace(NAME_BEFORE, '').endsWith(name)) ||
    names.some((name) => behind.replace(NAME_BEHIND, '').startsWith(name))
  );
}

/** Writes each member in its place and leaves what stands between them. */
function rewrite({ items }: MemberRun, { members = [], lead }: FixedExpression): TextEdit[] {
  if (lead !== undefined) return [];
  return items.flatMap(({ member, span }, at) => {
    const newText = members[at];
    return member === at || newText === undefined ? [] : [{ span, newText }];
  });
}

/** Puts the member in front of the first that comes after it, or at the end. */
function insertMember(items: readonly RunItem[], missing: number, name: string): TextEdit[] {
  const next = items.find(({ member }) => member > missing);
  if (next) return [toInsertion(next.span.start, `${name}、`)];
  return [toInsertion(items.at(-1)?.span.end ?? 0, `、${name}`)];
}

function toInsertion(at: number, newText: string): TextEdit {
  const span: Span = { start: at, end: at };
  return { span, newText };
}
