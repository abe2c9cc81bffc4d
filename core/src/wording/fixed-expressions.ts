import type { FixedExpression } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';
import { findFault, type MemberFault } from './member-faults.js';
import { readRun } from './member-runs.js';
import { findMisses, type Anchor, type Doubt, type Miss } from './near-misses.js';
import { fits } from './phrases.js';
import { isQuote, quoteLike, withoutQuotes } from './quotes.js';

/** A formulation that is written wrong. */
export interface ExpressionSlip {
  readonly entry: FixedExpression;
  readonly span: Span;
  readonly kind: 'miss' | 'verb' | MemberFault['kind'];
  /** The correction; empty where the writer has to decide. */
  readonly edits: readonly TextEdit[];
  /** Of a near miss that may be intended: the one character that is another or missing. */
  readonly doubt?: Doubt;
}

/** A near miss that may be intended. */
export interface DoubtfulSlip extends ExpressionSlip {
  readonly doubt: Doubt;
}

export function isDoubtful(slip: ExpressionSlip): slip is DoubtfulSlip {
  return slip.doubt !== undefined;
}

/** The members with a mark after them, as they begin a list: mostly 、, and a closing quotation mark if the members are quoted. */
export function listBeginnings({
  members = [],
  lead,
  unordered = false,
}: FixedExpression): readonly string[] {
  if (unordered) return [];
  const after = lead === undefined ? ['、', '，', ','] : ['”', '’', '"', '、', '，', ','];
  return members.flatMap((member) => after.map((sign) => member + sign));
}

/** The near misses around an anchor that begins at `start`. */
export function missesAt(text: string, start: number, anchor: Anchor): readonly ExpressionSlip[] {
  return findMisses(text, start, anchor).flatMap((miss) => toSlip(text, miss, anchor) ?? []);
}

function toSlip(text: string, { span, doubt }: Miss, anchor: Anchor): ExpressionSlip | undefined {
  const { entry, words, isSlip } = anchor.target;
  if (isSlip && !fits(text, span, { wrong: words, notIn: entry.notIn ?? [] })) return undefined;
  const whole = withQuotes(text, span);
  const newText = quoteLike(entry.expression, text.slice(whole.start, whole.end));
  return {
    entry,
    span: whole,
    kind: 'miss',
    edits: [{ span: whole, newText }],
    ...(doubt && { doubt }),
  };
}

/** 五位一体”总体布局, 新时代“枫桥经验 */
const CLOSING_QUOTE = /["'”’」]/u;
const OPENING_QUOTE = /["'“‘「]/u;

/** Adds the quotation mark beside the span whose partner is inside the span. */
function withQuotes(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const marks = (inside.match(ANY_QUOTE) ?? []).length;
  if (marks % 2 === 0) return { start, end };
  const opens = start > 0 && isQuote(text.charAt(start - 1)) && CLOSING_QUOTE.test(inside);
  if (opens) return { start: start - 1, end };
  const closes = isQuote(text.charAt(end)) && OPENING_QUOTE.test(inside);
  return { start, end: closes ? end + 1 : end };
}

/** Quotation marks of every form. */
const ANY_QUOTE = /["'“”‘’「」]/gu;

/** How far beyond the span an accepted form may reach, in UTF-16 units. */
const NEIGHBOURHOOD = 24;

/** Whether the span is, or is part of, a correct formulation; `accepted` lists those without quotation marks. */
export function isAccepted(
  text: string,
  { start, end }: Span,
  accepted: readonly string[],
): boolean {
  const from = Math.max(0, start - NEIGHBOURHOOD);
  const before = withoutQuotes(text.slice(from, start)).length;
  const found = withoutQuotes(text.slice(start, end)).length;
  const around = withoutQuotes(text.slice(from, end + NEIGHBOURHOOD));
  return accepted.some((words) => {
    for (let at = around.indexOf(words); at >= 0; at = around.indexOf(words, at + 1)) {
      if (at <= before && at + words.length >= before + found) return true;
    }
    return false;
  });
}

/** The fault of the list of members that begins at `start`, if it has one; the span ends where the list does. */
export function faultAt(
  text: string,
  start: number,
  entry: FixedExpression,
): ExpressionSlip | undefined {
  const run = readRun(text, start, entry);
  const fault = findFault(text, run, entry);
  if (!fault) return undefined;
  const { kind, edits, start: from = run.span.start, end = run.span.end } = fault;
  return { entry, span: { start: from, end }, kind, edits };
}
