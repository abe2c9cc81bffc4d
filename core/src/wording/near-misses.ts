import type { FixedExpression } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import { findChange, matchOutward, type Side } from './one-change.js';
import { isDeliberate } from './deliberate-changes.js';
import { isQuote, withoutQuotes } from './quotes.js';

/**
 * A string that is looked for by a part of it: a formulation in whose neighbourhood a near miss may stand, or a known
 * wrong form, of which nothing may differ.
 */
export interface Target {
  readonly entry: FixedExpression;
  /** Without quotation marks. */
  readonly words: string;
  /** Whether it is a known wrong form, of which nothing may differ, and which is itself reported. */
  readonly isSlip: boolean;
  /** How many characters in a row may be others: 0 (they may only stand twice or have changed places), 1, or 2. */
  readonly tolerance: number;
}

/** A part of a target that stands in a text unbroken when the rest of it is not too wrong. */
export interface Anchor {
  readonly target: Target;
  readonly piece: string;
  /** Where the piece begins in the target's words. */
  readonly offset: number;
}

/** From this many characters on one changed character is a slip; shorter words have too many neighbours. */
const ONE_CHARACTER = 6;
/** From this many characters on a changed word of two characters is one. */
const ONE_WORD = 9;
/** Signs that are no part of the words: a list is as long as its members. */
const MARKS = /[、，,；;：:\s]/gu;

/** How many characters in a row may differ in an entry: what it says itself, else by its length. */
function toleranceOf({ expression, near }: FixedExpression): number {
  return near ?? (lengthOf(expression) < ONE_WORD ? 1 : 2);
}

function lengthOf(written: string): number {
  return withoutQuotes(written).replaceAll(MARKS, '').length;
}

/**
 * The anchors of an entry. One change touches at most one half of the words where it is one character, and at most two
 * thirds where it is two, so that a half or a third is always whole.
 */
export function anchorsOf(entry: FixedExpression): readonly Anchor[] {
  const { expression, slips = [] } = entry;
  const known = slips.flatMap((slip) => cut({ entry, written: slip, isSlip: true, tolerance: 0 }));
  if (lengthOf(expression) < ONE_CHARACTER && entry.near === undefined) return known;
  const tolerance = toleranceOf(entry);
  return [...cut({ entry, written: expression, isSlip: false, tolerance }), ...known];
}

function cut({
  written,
  ...target
}: Omit<Target, 'words'> & { readonly written: string }): readonly Anchor[] {
  const words = withoutQuotes(written);
  const parts = target.isSlip ? 1 : Math.max(1, target.tolerance) + 1;
  const breaks = quotePlaces(written);
  return Array.from({ length: parts }, (_, part) => {
    const start = Math.floor((words.length * part) / parts);
    const end = Math.floor((words.length * (part + 1)) / parts);
    const { start: offset, end: to } = longestUnbroken({ start, end }, breaks);
    return { target: { ...target, words }, piece: words.slice(offset, to), offset };
  });
}

/** Where quotation marks stand in the words without them: a piece ends there, because they may be left out. */
function quotePlaces(written: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const sign of written) {
    if (isQuote(sign)) places.push(at);
    else at += sign.length;
  }
  return places;
}

function longestUnbroken({ start, end }: Span, breaks: readonly number[]): Span {
  const edges = [start, ...breaks.filter((at) => at > start && at < end), end];
  let best = { start, end: start };
  for (const [at, from] of edges.entries()) {
    const to = edges[at + 1] ?? from;
    if (to - from > best.end - best.start) best = { start: from, end: to };
  }
  return best;
}

/** The place around an anchor where its target stands as it should not; `undefined` where all is well. */
export function findMiss(text: string, start: number, anchor: Anchor): Span | undefined {
  const { piece, offset, target } = anchor;
  const { words, tolerance, isSlip, entry } = target;
  if (!isSlip && text.startsWith(words, start - offset)) return undefined;
  const head: Side = { text, words, step: -1 };
  const tail: Side = { text, words, step: 1 };
  const left = matchOutward(head, start - 1, offset - 1);
  const right = matchOutward(tail, start + piece.length, offset + piece.length);
  const leftIsWhole = left.word < 0;
  const rightIsWhole = right.word === words.length;
  if (isSlip) {
    return leftIsWhole && rightIsWhole ? { start: left.last, end: right.last + 1 } : undefined;
  }
  if (leftIsWhole === rightIsWhole) return undefined;
  const change = leftIsWhole
    ? findChange(tail, right, { limit: tolerance, openEdge: entry.fixedEnd === true })
    : findChange(head, left, { limit: tolerance, openEdge: false });
  if (!change || isDeliberate(change, words)) return undefined;
  return leftIsWhole
    ? { start: left.last, end: change.last + 1 }
    : { start: change.last, end: right.last + 1 };
}
