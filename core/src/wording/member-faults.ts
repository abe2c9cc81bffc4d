import type { FixedExpression } from '../lexicon/types.js';
import type { TextEdit } from '../text/text-edit.js';
import type { MemberRun } from './member-runs.js';
import { withoutQuotes } from './quotes.js';

/** What is wrong with a list of members, and the edits that mend it where that is sure. */
export interface MemberFault {
  readonly kind: 'order' | 'missing' | 'wrong';
  readonly edits: readonly TextEdit[];
}

/** ：“（ 即 是 指: what stands between the name of a list and the list. */
const NAME_BEFORE = /(?:[：:（(，,—]|即|是指|就是|是|包括|为)*$/u;
/** ）的 这 等: between the list and its name. */
const NAME_BEHIND = /^(?:[）)，,—]|的|这|新的)*/u;
/** How far from the list its name is looked for. */
const REACH = 12;

/** Compares a list with the members it should have; `undefined` where it is right or is another list. */
export function findFault(
  text: string,
  run: MemberRun,
  entry: FixedExpression,
): MemberFault | undefined {
  const members = entry.members ?? [];
  const found = run.items.map(({ member }) => member);
  const known = found.filter((member) => member >= 0);
  if (new Set(known).size !== known.length || isOutdated(text, run, entry)) return undefined;
  if (entry.lead === undefined && isPartOfLonger(text, run)) return undefined;
  const inOrder = known.every((member, at) => at === 0 || member > (known[at - 1] ?? -1));
  if (known.length === members.length) {
    if (found.length > known.length || inOrder) return undefined;
    return { kind: 'order', edits: rewrite(run, entry) };
  }
  if (entry.lead !== undefined) return inOrder ? findGap(known, run) : undefined;
  if (known.length !== members.length - 1 || known.length < 2 || !isNamed(text, run, entry))
    return undefined;
  if (found.length === members.length) return { kind: 'wrong', edits: rewrite(run, entry) };
  return inOrder ? { kind: 'missing', edits: insertMissing(run, entry) } : undefined;
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

function insertMissing({ items }: MemberRun, { members = [] }: FixedExpression): TextEdit[] {
  const missing = members.findIndex((_, member) => !items.some((item) => item.member === member));
  const name = members[missing] ?? '';
  const next = items[missing];
  if (next)
    return [{ span: { start: next.span.start, end: next.span.start }, newText: `${name}、` }];
  const end = items.at(-1)?.span.end ?? 0;
  return [{ span: { start: end, end }, newText: `、${name}` }];
}
