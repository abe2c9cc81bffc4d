import type { ParagraphFacts } from '../../document/model/document.js';
import { closesListMark } from '../../document/typography/narrow-marks.js';
import { protectedTest } from '../../document/lines/protected-text.js';
import { isDigit } from '../../text/characters.js';
import { closingOf, isPair, openingOf, toFullWidth } from './marks.js';

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

/** The faults of the pairs of one paragraph; at most one of the lists is not empty. */
export interface PairFaults {
  readonly strays: readonly Stray[];
  readonly nested: readonly Nested[];
}

/** The marks of a paragraph without a partner, or else its pairs inside a pair of the same marks. */
export function findFaults(facts: ParagraphFacts): PairFaults {
  const faults = matchMarks(facts.text, facts.brackets);
  if (faults.strays.length === 0) return faults;
  const isProtected = protectedTest(facts.text);
  const marks = facts.brackets.filter((at) => !isProtected(at));
  const { strays, nested } =
    marks.length < facts.brackets.length ? matchMarks(facts.text, marks) : faults;
  return { strays: withoutHalfStraight(facts, strays), nested: strays.length > 0 ? [] : nested };
}

/** Drops strays whose partner is straight (“十四五"), which `quote-style` reports; " is no partner of ‘. */
function withoutHalfStraight(
  { text, straightQuotes }: ParagraphFacts,
  strays: readonly Stray[],
): readonly Stray[] {
  if (straightQuotes.length === 0) return strays;
  const left = straightQuotes.some((at) => text.charAt(at) === "'") ? '“”‘’' : '“”';
  return strays.filter(({ sign }) => !left.includes(sign));
}

/** Matches opening and closing marks with a stack. */
function matchMarks(text: string, marks: readonly number[]): PairFaults {
  const strays: Stray[] = [];
  const nested: Nested[] = [];
  const open: number[] = [];
  const awaited = new Map<string, number>();
  for (const at of marks) {
    const sign = text.charAt(at);
    const closing = closingOf(sign);
    if (closing !== undefined) {
      open.push(at);
      awaited.set(closing, (awaited.get(closing) ?? 0) + 1);
    } else if (openingOf(sign) !== undefined) close(text, at, { open, awaited, strays, nested });
  }
  for (const at of open) strays.push({ at, sign: text.charAt(at), opens: true });
  if (strays.length > 0) strays.sort((a, b) => a.at - b.at);
  return { strays, nested };
}

interface Matching {
  /** The stack of the offsets of open marks. */
  readonly open: number[];
  /** How many open marks each closing mark could close, so that a mark without a partner does not search the stack. */
  readonly awaited: Map<string, number>;
  readonly strays: Stray[];
  readonly nested: Nested[];
}

function close(text: string, at: number, { open, awaited, strays, nested }: Matching): void {
  const sign = text.charAt(at);
  if ((awaited.get(toFullWidth(sign)) ?? 0) === 0) {
    if (!isUnpaired(text, at)) strays.push({ at, sign, opens: false });
    return;
  }
  let start = popOpen(text, open, awaited);
  for (; !isPair(text.charAt(start), sign); start = popOpen(text, open, awaited)) {
    strays.push({ at: start, sign: text.charAt(start), opens: true });
  }
  const outer = text.charAt(open.at(-1) ?? text.length);
  if (outer === text.charAt(start) && '“《'.includes(outer))
    nested.push({ open: start, close: at });
}

/** Pops the last open mark. @returns Its offset. */
function popOpen(text: string, open: number[], awaited: Map<string, number>): number {
  const at = open.pop() ?? 0;
  const closing = closingOf(text.charAt(at)) ?? '';
  awaited.set(closing, (awaited.get(closing) ?? 0) - 1);
  return at;
}

/** Whether the closing mark needs no partner: the bracket of 1） and the apostrophe of Let’s and ’99. */
function isUnpaired(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '）' || sign === ')') return closesListMark(text, at);
  if (sign !== '’') return false;
  return LETTER.test(text.charAt(at - 1)) || isDigit(text.charCodeAt(at + 1));
}

const LETTER = /[a-z]/iu;
