import type { ParagraphFacts } from '../../document/model/document.js';
import { closesListMark } from '../../document/typography/narrow-marks.js';
import { findProtectedText, isProtected } from '../../document/lines/protected-text.js';
import { isDigit } from '../../text/characters.js';
import { closingOf, isPair, openingOf } from './marks.js';

/** A mark that has no partner in its paragraph. */
export interface Stray {
  readonly at: number;
  readonly sign: string;
  readonly opens: boolean;
}

/** A pair inside a pair of the same marks: “…“…”…” */
export interface Nested {
  readonly open: number;
  readonly close: number;
}

/** What is wrong with the pairs of one paragraph; of both lists at most one is filled. */
export interface PairFaults {
  readonly strays: readonly Stray[];
  readonly nested: readonly Nested[];
}

/** The marks of a paragraph that have no partner, and the pairs that stand in a pair of their own kind. */
export function findFaults(facts: ParagraphFacts): PairFaults {
  const faults = matchMarks(facts.text, facts.brackets);
  if (faults.strays.length === 0) return faults;
  const stretches = findProtectedText(facts.text);
  const marks = facts.brackets.filter((at) => !isProtected(stretches, at));
  const { strays, nested } = stretches.length > 0 ? matchMarks(facts.text, marks) : faults;
  return { strays: leaveStraight(facts, strays), nested: strays.length > 0 ? [] : nested };
}

/** A quotation that is straight on one side (“十四五") is quote-style's; " is no partner of ‘. */
function leaveStraight(
  { text, straightQuotes }: ParagraphFacts,
  strays: readonly Stray[],
): readonly Stray[] {
  if (straightQuotes.length === 0) return strays;
  const left = straightQuotes.some((at) => text.charAt(at) === "'") ? '“”‘’' : '“”';
  return strays.filter(({ sign }) => !left.includes(sign));
}

function matchMarks(text: string, marks: readonly number[]): PairFaults {
  const strays: Stray[] = [];
  const nested: Nested[] = [];
  const open: number[] = [];
  for (const at of marks) {
    const sign = text.charAt(at);
    if (closingOf(sign) !== undefined) open.push(at);
    else if (openingOf(sign) !== undefined) close(text, at, { open, strays, nested });
  }
  for (const at of open) strays.push({ at, sign: text.charAt(at), opens: true });
  if (strays.length > 0) strays.sort((a, b) => a.at - b.at);
  return { strays, nested };
}

interface Matching {
  readonly open: number[];
  readonly strays: Stray[];
  readonly nested: Nested[];
}

function close(text: string, at: number, { open, strays, nested }: Matching): void {
  const sign = text.charAt(at);
  let index = open.length - 1;
  while (index >= 0 && !isPair(text.charAt(open[index] ?? 0), sign)) index -= 1;
  if (index < 0) {
    if (!isNoMark(text, at)) strays.push({ at, sign, opens: false });
    return;
  }
  const [start = 0, ...unclosed] = open.splice(index);
  for (const one of unclosed) strays.push({ at: one, sign: text.charAt(one), opens: true });
  const outer = text.charAt(open.at(-1) ?? text.length);
  if (outer === text.charAt(start) && '“《'.includes(outer))
    nested.push({ open: start, close: at });
}

/** The bracket of 1） and the apostrophe of Let’s and ’99 have no partner and want none. */
function isNoMark(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '）' || sign === ')') return closesListMark(text, at);
  if (sign !== '’') return false;
  return LETTER.test(text.charAt(at - 1)) || isDigit(text.charCodeAt(at + 1));
}

const LETTER = /[a-z]/iu;
